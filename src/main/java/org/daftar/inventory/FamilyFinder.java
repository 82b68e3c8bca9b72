package org.daftar.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.kernel.Message;

/// Puts together files whose names are versions of one another in one folder, and files with the
/// same content wherever they are (INV-3, by names and exact copies alone).
final class FamilyFinder {
  private final List<SummaryStore.Named> files;
  private final int[] leader;

  /// @param fileIds by name
  /// @param copies how many of them hold the content of another
  record Family(String stem, List<Long> fileIds, int copies, Message reason) {}

  FamilyFinder(List<SummaryStore.Named> files) {
    this.files = files.stream().filter(file -> file.format().isTabular()).toList();
    this.leader = new int[this.files.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
  }

  /// The families of two files or more, largest first.
  List<Family> families() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      SummaryStore.Named file = files.get(i);
      join(first, "name " + file.folderId() + " " + Families.stem(file.name()), i);
      int self = i;
      file.sha256().ifPresent(hash -> join(first, "content " + hash, self));
    }
    Map<Integer, List<SummaryStore.Named>> groups = new LinkedHashMap<>();
    for (int i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(leaderOf(i), key -> new ArrayList<>()).add(files.get(i));
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(FamilyFinder::family)
        .sorted(
            Comparator.comparing((Family family) -> -family.fileIds.size())
                .thenComparing(Family::stem))
        .toList();
  }

  private void join(Map<String, Integer> first, String key, int file) {
    Integer other = first.putIfAbsent(key, file);
    if (other != null) {
      leader[leaderOf(file)] = leaderOf(other);
    }
  }

  private int leaderOf(int file) {
    int found = file;
    while (leader[found] != found) {
      leader[found] = leader[leader[found]];
      found = leader[found];
    }
    return found;
  }

  private static Family family(List<SummaryStore.Named> group) {
    List<SummaryStore.Named> sorted =
        group.stream().sorted(Comparator.comparing(SummaryStore.Named::name)).toList();
    Set<String> contents = new HashSet<>();
    Set<String> stems = new HashSet<>();
    int copies = 0;
    for (SummaryStore.Named file : sorted) {
      stems.add(file.folderId() + Families.stem(file.name()));
      if (file.sha256().isPresent() && !contents.add(file.sha256().get())) {
        copies++;
      }
    }
    return new Family(
        Families.stem(sorted.getFirst().name()),
        sorted.stream().map(SummaryStore.Named::id).toList(),
        copies,
        Message.of("inventory.family." + reason(copies, stems.size() < sorted.size())));
  }

  private static String reason(int copies, boolean names) {
    if (copies == 0) {
      return "names";
    }
    return names ? "both" : "copies";
  }
}
