package org.daftar.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.daftar.format.Formats;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.store.SearchHit;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;

/// The steward's inventory: which folders, which files, what is new. Any thread may call; one scan
/// runs at a time.
public final class Inventory {
  /// The kind of the search hits that are files; their ref is the number of the file.
  public static final String SEARCH_KIND = "file";

  /// How long one file may take to be recognised.
  private static final Duration BUDGET = Duration.ofSeconds(15);

  private final Workspace workspace;
  private final Examination.Recogniser recogniser;
  private final Duration budget;
  private final InventoryStore store;
  private final FileRecordStore records;
  private final SummaryStore summaries;
  private final SearchIndex index;
  private final ReentrantLock scanning = new ReentrantLock();

  public Inventory(Workspace workspace, Formats formats) {
    this(workspace, formats::recognise, BUDGET);
  }

  Inventory(Workspace workspace, Examination.Recogniser recogniser, Duration budget) {
    this.workspace = workspace;
    this.recogniser = recogniser;
    this.budget = budget;
    this.store = new InventoryStore(workspace.database());
    this.records = new FileRecordStore(workspace.database());
    this.summaries = new SummaryStore(workspace.database());
    this.index = new SearchIndex(workspace.database());
  }

  /// Puts a folder into the inventory; nothing is read yet. A folder that is there already is
  /// answered as it is.
  ///
  /// @throws DaftarException `inventory-folder-missing` if it is no folder that can be reached,
  ///     `inventory-folder-overlaps` if it lies in or around one that is there
  public InventoryFolder addFolder(Path folder) {
    Path real = real(folder);
    for (InventoryFolder known : folders()) {
      if (known.path().equals(real)) {
        return known;
      }
      if (real.startsWith(known.path()) || known.path().startsWith(real)) {
        throw new DaftarException(Problem.of("inventory-folder-overlaps", real, known.path()));
      }
    }
    return store.addFolder(real, workspace.now());
  }

  private static Path real(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return real;
      }
    } catch (IOException e) {
      throw new DaftarException(Problem.of("inventory-folder-missing", folder), e);
    }
    throw new DaftarException(Problem.of("inventory-folder-missing", folder));
  }

  /// Takes a folder and its files out of the inventory; on the disk nothing changes.
  public void removeFolder(InventoryFolder folder) {
    store.removeFolder(folder.id());
  }

  /// The folders, in the order in which they came.
  public List<InventoryFolder> folders() {
    return store.folders();
  }

  /// Scans every folder: what is unchanged is not read again, what cannot be read gets a row with
  /// the reason. What was written stays when the scan is cancelled or killed; the next one goes on
  /// from there.
  ///
  /// @throws org.daftar.kernel.CancelledException if the user stopped it
  /// @throws DaftarException `inventory-scan-running` if another scan runs
  public ScanReport scan(Progress progress) {
    return scan(folders(), false, progress);
  }

  /// Scans one folder; otherwise as [#scan(Progress)].
  public ScanReport scan(InventoryFolder folder, Progress progress) {
    return scan(List.of(folder), false, progress);
  }

  /// Scans one folder after the user confirmed that what is missing is really gone; see
  /// [ScanReport.Missing].
  public ScanReport scanAcceptingGone(InventoryFolder folder, Progress progress) {
    return scan(List.of(folder), true, progress);
  }

  private ScanReport scan(List<InventoryFolder> folders, boolean acceptGone, Progress progress) {
    if (!scanning.tryLock()) {
      throw new DaftarException(Problem.of("inventory-scan-running"));
    }
    try (ReaderThreads threads = new ReaderThreads()) {
      Examination examination = new Examination(threads, recogniser, budget);
      ScanStore scans = new ScanStore(workspace.database());
      ScanReport report = ScanReport.EMPTY;
      for (InventoryFolder folder : folders) {
        Scan scan = new Scan(scans, examination, folder, workspace, acceptGone, progress);
        report = report.plus(scan.run());
      }
      new Duplicates(threads, new HashStore(workspace.database()), progress).find();
      return report.withDuplicates(summary().duplicates());
    } finally {
      scanning.unlock();
    }
  }

  /// A page of the files that a query asks for.
  public List<FileRecord> files(FileQuery query, long offset, int limit) {
    return records.files(query, offset, limit);
  }

  /// How many files a query asks for.
  public long count(FileQuery query) {
    return records.count(query);
  }

  /// The file with this number, also if it is gone.
  public Optional<FileRecord> file(long id) {
    return records.file(id);
  }

  /// The file at a place, if the inventory has it.
  public Optional<FileRecord> file(Path path) {
    String uri = Names.uri(path.toAbsolutePath().normalize());
    for (InventoryFolder folder : folders()) {
      String root = Names.uri(folder.path()) + "/";
      if (uri.startsWith(root)) {
        String name = Names.last(uri);
        String within = uri.substring(root.length(), uri.length() - name.length());
        String place = within.isEmpty() ? "" : within.substring(0, within.length() - 1);
        return records.file(folder.id(), place, name);
      }
    }
    return Optional.empty();
  }

  /// The inventory in numbers.
  public InventorySummary summary() {
    return summaries.summary();
  }

  /// What holds every word of the text: what other features put into the [SearchIndex], then files
  /// by their name or folder.
  public List<SearchHit> search(String text, int limit) {
    if (SearchIndex.likePatterns(text).isEmpty()) {
      return List.of();
    }
    List<SearchHit> hits = new ArrayList<>(index.find(text, limit));
    FileQuery query = FileQuery.ALL.withText(text).sortedBy(FileSort.NAME);
    for (FileRecord file : files(query, 0, Math.max(0, limit - hits.size()))) {
      hits.add(new SearchHit(SEARCH_KIND, String.valueOf(file.id()), file.name()));
    }
    return List.copyOf(hits);
  }

  /// The other files with the same content, without further names of the file itself.
  public List<FileRecord> duplicatesOf(FileRecord file) {
    return records.duplicatesOf(file);
  }

  /// The other names of the same file (hard links).
  public List<FileRecord> otherNamesOf(FileRecord file) {
    return records.otherNamesOf(file);
  }

  /// Makes files part of a dataset, in place of the one that they were in.
  public void group(List<Long> fileIds, UUID dataset) {
    store.group(fileIds, dataset);
  }

  /// Takes files out of their datasets.
  public void ungroup(List<Long> fileIds) {
    store.ungroup(fileIds);
  }

  /// The files of a dataset, by name, also those that are gone.
  public List<FileRecord> filesOf(UUID dataset) {
    return records.filesOf(dataset);
  }

  /// Files without a dataset that look like one, largest groups first.
  public List<FamilyProposal> proposals(int limit) {
    return new FamilyFinder(summaries.ungrouped())
        .families().stream().limit(limit).map(this::proposal).toList();
  }

  private FamilyProposal proposal(FamilyFinder.Family family) {
    List<FileRecord> files = family.fileIds().stream().flatMap(id -> file(id).stream()).toList();
    return new FamilyProposal(family.stem(), files, family.copies(), family.reason());
  }
}
