package org.daftar.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;

/// One scan of one folder: lists it and compares with what is known, reads what is new or
/// different, sees what moved, and marks what is gone unless that is doubtful.
final class Scan {
  private static final int BATCH = 1000;

  /// Fewer missing files than this are believed, whatever their share.
  private static final int FEW = 5;

  private final ScanStore store;
  private final OutcomeStore outcomes;
  private final Examination examination;
  private final InventoryFolder folder;
  private final Workspace workspace;
  private final boolean acceptGone;
  private final Progress progress;

  private final Comparison comparison;
  private final Walk walk;
  private final BitSet seen = new BitSet();
  private final List<Work> work = new ArrayList<>();
  private final Set<Long> sizes = new HashSet<>();
  private final Set<Long> repeatedSizes = new HashSet<>();
  private final Map<String, Long> folders;
  private final ScanStore.Running running;
  private long found;
  private long bytes;
  private long toRead;
  private long read;

  /// A file to be read, with the row that it has already.
  private record Work(Entry entry, Optional<Known> known) {}

  Scan(
      ScanStore store,
      Examination examination,
      InventoryFolder folder,
      Workspace workspace,
      boolean acceptGone,
      Progress progress) {
    this.store = store;
    this.outcomes = new OutcomeStore(workspace.database());
    this.workspace = workspace;
    this.examination = examination;
    this.folder = folder;
    this.acceptGone = acceptGone;
    this.progress = progress;
    this.comparison = new Comparison(isCoarse(folder.path()), progress);
    this.walk = new Walk(folder.path(), workspace.folder(), progress);
    this.folders = store.folders(folder.id());
    this.running = store.begin(folder.id(), workspace.now());
  }

  private static boolean isCoarse(Path path) {
    try {
      String type = Files.getFileStore(path).type().toLowerCase(Locale.ROOT);
      return type.contains("fat") || type.equals("msdos");
    } catch (IOException e) {
      return false;
    }
  }

  ScanReport run() {
    progress.step(Message.of("inventory.scan.walking", folder.path()));
    try {
      walk.run(this::compare);
    } catch (IOException e) {
      long known = present(new Moves(comparison));
      return report(Optional.of(new ScanReport.Missing(folder, known, known, false)));
    }
    store.sizes(this::countSize);
    Moves moves = new Moves(comparison);
    long known = present(moves);
    readAll(moves);
    Optional<ScanReport.Missing> doubt = doubt(known, moves.left());
    if (doubt.isEmpty()) {
      markGone(moves.left());
    }
    store.end(running, workspace.now());
    return report(doubt);
  }

  private void countSize(long size) {
    if (!sizes.add(size)) {
      repeatedSizes.add(size);
    }
  }

  private void compare(Walk.Listing listing) {
    progress.checkCancelled();
    Map<String, Known> known = new HashMap<>();
    Long id = folders.get(listing.folderUri());
    if (id != null) {
      store.knownIn(id).forEach(file -> known.put(file.nameUri(), file));
    }
    for (Entry entry : listing.files()) {
      compare(entry, Optional.ofNullable(known.get(entry.nameUri())));
    }
    progress.count(found, 0);
  }

  private void compare(Entry entry, Optional<Known> known) {
    found++;
    bytes += entry.bytes();
    known.ifPresent(file -> seen.set((int) file.id()));
    if (known.isPresent() && comparison.isUnchanged(known.get(), entry)) {
      return;
    }
    work.add(new Work(entry, known));
    toRead += entry.bytes() + 1;
    if (entry.isReadable()) {
      countSize(entry.bytes());
    }
  }

  /// Counts the files that were there, and gives those not seen now as ones that may have moved.
  private long present(Moves moves) {
    long[] known = {0};
    store.present(
        folder.id(),
        file -> {
          known[0]++;
          if (!seen.get((int) file.id()) && !walk.isUnknown(file.folderUri())) {
            moves.add(file);
          }
        });
    return known[0];
  }

  private void readAll(Moves moves) {
    progress.step(Message.of("inventory.scan.reading", new Code(folder.label())));
    for (int from = 0; from < work.size(); from += BATCH) {
      progress.checkCancelled();
      List<Work> batch = work.subList(from, Math.min(work.size(), from + BATCH));
      List<Examined> results =
          examination.examine(
              batch.stream().map(Work::entry).toList(), repeatedSizes::contains, this::progressed);
      save(batch, results, moves);
    }
  }

  private void progressed(Entry entry) {
    read += entry.bytes() + 1;
    progress.count(read, toRead);
    progress.checkCancelled();
  }

  private void save(List<Work> batch, List<Examined> results, Moves moves) {
    List<Outcome> written = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      Work item = batch.get(i);
      decide(item, results.get(i), moves).ifPresent(written::add);
    }
    written.forEach(outcome -> running.counts().merge(outcome.change(), 1L, Long::sum));
    outcomes.save(running, written, folders);
  }

  private Optional<Outcome> decide(Work item, Examined examined, Moves moves) {
    if (item.known.isPresent()) {
      return comparison.outcome(item.known.get(), item.entry, examined);
    }
    Optional<Known> origin = moves.take(item.entry, examined);
    Change change = origin.isPresent() ? Change.MOVED : Change.NEW;
    Examined kept = origin.map(old -> Comparison.withHashesOf(old, examined)).orElse(examined);
    return Optional.of(new Outcome(change, origin, item.entry, kept));
  }

  private Optional<ScanReport.Missing> doubt(long known, List<Known> missing) {
    long gone = missing.size();
    boolean all = gone == known && gone > 0;
    boolean many = gone >= FEW && gone * 5 > known;
    return !acceptGone && (all || many)
        ? Optional.of(new ScanReport.Missing(folder, gone, known, true))
        : Optional.empty();
  }

  private void markGone(List<Known> gone) {
    for (int from = 0; from < gone.size(); from += BATCH) {
      progress.checkCancelled();
      List<Known> batch = gone.subList(from, Math.min(gone.size(), from + BATCH));
      running.counts().merge(Change.GONE, (long) batch.size(), Long::sum);
      outcomes.saveGone(running, batch);
    }
  }

  private ScanReport report(Optional<ScanReport.Missing> doubt) {
    Map<Change, Long> counts = running.counts();
    long different =
        counts.entrySet().stream()
            .filter(count -> count.getKey() != Change.GONE)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new ScanReport(
        found,
        bytes,
        counts.getOrDefault(Change.NEW, 0L),
        counts.getOrDefault(Change.CHANGED, 0L),
        counts.getOrDefault(Change.TOUCHED, 0L),
        counts.getOrDefault(Change.MOVED, 0L),
        counts.getOrDefault(Change.GONE, 0L),
        Math.max(0, found - different),
        store.troubles(folder.id()),
        0,
        doubt.stream().toList());
  }
}
