package org.daftar.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that are no more at their place, and may have come back at another.
///
/// A new file is the same as a missing one if their sizes and hashes are equal. Where the missing
/// one was never hashed (its size was the only one of its kind), the date decides together with the
/// name, the disk's own number of the file, or that there is no other candidate.
final class Moves {
  private final Comparison comparison;
  private final Map<Long, List<Known>> bySize = new HashMap<>();

  Moves(Comparison comparison) {
    this.comparison = comparison;
  }

  void add(Known missing) {
    bySize.computeIfAbsent(missing.bytes(), size -> new ArrayList<>()).add(missing);
  }

  /// The missing file that this one was, which is then no more missing.
  Optional<Known> take(Entry entry, Examined examined) {
    List<Known> candidates = bySize.getOrDefault(entry.bytes(), List.of());
    if (candidates.isEmpty() || examined.status() != FileStatus.READ) {
      return Optional.empty();
    }
    Optional<Known> origin =
        candidates.stream()
            .filter(known -> known.status() == FileStatus.READ)
            .filter(known -> isSame(known, entry, examined, candidates.size() == 1))
            .max(Comparator.comparing(known -> likeness(known, entry)));
    origin.ifPresent(candidates::remove);
    return origin;
  }

  private boolean isSame(Known known, Entry entry, Examined examined, boolean alone) {
    boolean sameName = known.nameUri().equals(entry.nameUri());
    boolean sameDate = comparison.isSameTime(known.modifiedMicros(), entry.modifiedMicros());
    if (entry.bytes() == 0) {
      return sameName && sameDate;
    }
    if (known.sha256().isPresent() || known.head().isPresent()) {
      return comparison.isSameContent(known, entry, examined);
    }
    boolean sameFile = known.fileKey().isPresent() && known.fileKey().equals(entry.fileKey());
    return sameDate && (sameName || sameFile || alone);
  }

  private static int likeness(Known known, Entry entry) {
    boolean sameFile = known.fileKey().isPresent() && known.fileKey().equals(entry.fileKey());
    return (sameFile ? 4 : 0)
        + (known.nameUri().equals(entry.nameUri()) ? 2 : 0)
        + (known.folderUri().equals(entry.folderUri()) ? 1 : 0);
  }

  /// What is still missing.
  List<Known> left() {
    return bySize.values().stream().flatMap(List::stream).toList();
  }
}
