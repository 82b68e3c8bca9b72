package org.daftar.inventory.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.inventory.FileQuery;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.Inventory;
import org.daftar.inventory.InventoryFolder;
import org.daftar.inventory.InventorySummary;
import org.daftar.inventory.ScanReport;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.metadata.Entry;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Metadata;
import org.daftar.task.TaskRunner;

/// What the files screen shows and can do. Verbs are to be called on the UI thread.
public final class FilesViewModel {
  /// More files than this are not listed at once; the search narrows them.
  static final int LISTED = 5_000;

  private final Inventory inventory;
  private final DatasetStore datasets;
  private final TaskRunner tasks;
  private final ObservableList<InventoryFolder> folders = FXCollections.observableArrayList();
  private final ObservableList<InventoryFolder> foldersView =
      FXCollections.unmodifiableObservableList(folders);
  private final ObservableList<FileRecord> files = FXCollections.observableArrayList();
  private final ObservableList<FileRecord> filesView =
      FXCollections.unmodifiableObservableList(files);
  private final ObservableList<Dataset> sets = FXCollections.observableArrayList();
  private final ObservableList<Dataset> setsView = FXCollections.unmodifiableObservableList(sets);
  private final ReadOnlyObjectWrapper<InventorySummary> summary =
      new ReadOnlyObjectWrapper<>(InventorySummary.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<ScanReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Long> matching = new ReadOnlyObjectWrapper<>(0L);
  private FileQuery query = FileQuery.ALL;

  public FilesViewModel(Inventory inventory, DatasetStore datasets, TaskRunner tasks) {
    this.inventory = inventory;
    this.datasets = datasets;
    this.tasks = tasks;
  }

  public ObservableList<InventoryFolder> folders() {
    return foldersView;
  }

  /// The files that match the search and the filters, at most [#LISTED].
  public ObservableList<FileRecord> files() {
    return filesView;
  }

  /// The datasets that files can be put into.
  public ObservableList<Dataset> datasets() {
    return setsView;
  }

  public ReadOnlyObjectProperty<InventorySummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// What the last scan of this session found.
  public ReadOnlyObjectProperty<Optional<ScanReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /// How many files match, those not listed included.
  public ReadOnlyObjectProperty<Long> matchingProperty() {
    return matching.getReadOnlyProperty();
  }

  public FileQuery query() {
    return query;
  }

  /// Narrows the list.
  public void search(FileQuery wanted) {
    query = wanted;
    refresh();
  }

  /// Reads the lists anew.
  public void refresh() {
    FileQuery wanted = query;
    tasks
        .read("list-files", Message.of("files.job.list"), progress -> load(wanted))
        .onSuccess(this::show)
        .start();
  }

  private record Lists(
      List<InventoryFolder> folders,
      List<FileRecord> files,
      long matching,
      InventorySummary summary,
      List<Dataset> datasets) {}

  private Lists load(FileQuery wanted) {
    return new Lists(
        inventory.folders(),
        inventory.files(wanted, 0, LISTED),
        inventory.count(wanted),
        inventory.summary(),
        datasets.list());
  }

  private void show(Lists lists) {
    folders.setAll(lists.folders());
    sets.setAll(lists.datasets());
    summary.set(lists.summary());
    matching.set(lists.matching());
    files.setAll(lists.files());
  }

  /// Adds folders and scans them.
  public void addFolders(List<Path> paths) {
    scan(
        progress -> {
          ScanReport all = ScanReport.EMPTY;
          for (Path path : paths) {
            all = all.plus(inventory.scan(inventory.addFolder(path), progress));
          }
          return all;
        });
  }

  /// Scans all folders again.
  public void rescan() {
    scan(inventory::scan);
  }

  /// Scans one folder and takes what is missing in it as gone.
  public void acceptGone(InventoryFolder folder) {
    scan(progress -> inventory.scanAcceptingGone(folder, progress));
  }

  /// Takes a folder out of the inventory; the files on the disk stay as they are.
  public void removeFolder(InventoryFolder folder) {
    tasks
        .<Boolean>write(
            "remove-folder",
            Message.of("files.job.list"),
            progress -> {
              inventory.removeFolder(folder);
              return true;
            })
        .onSuccess(done -> refresh())
        .start();
  }

  private void scan(TaskRunner.Work<ScanReport> work) {
    tasks
        .write("scan", Message.of("files.job.scan"), work)
        .onSuccess(found -> report.set(Optional.of(found)))
        .onEnd(this::refresh)
        .start();
  }

  /// Puts files together as a new dataset.
  ///
  /// @param title its title for now, in French
  public void group(List<FileRecord> chosen, String title, Consumer<UUID> done) {
    tasks
        .write(
            "group-files",
            Message.of("files.job.group"),
            progress -> create(chosen, title, progress))
        .onSuccess(
            id -> {
              refresh();
              done.accept(id);
            })
        .start();
  }

  private UUID create(List<FileRecord> chosen, String title, Progress progress) {
    progress.checkCancelled();
    FieldValue named = new FieldValue.Text(LocalizedText.ofFrench(title));
    Dataset dataset = datasets.create(Metadata.EMPTY.with(TITLE_FIELD, Entry.confirmed(named)));
    inventory.group(chosen.stream().map(FileRecord::id).toList(), dataset.id());
    return dataset.id();
  }

  private static final String TITLE_FIELD = "title";

  /// Puts files into a dataset that is there.
  public void group(List<FileRecord> chosen, UUID dataset) {
    change(ids -> inventory.group(ids, dataset), chosen);
  }

  /// Takes files out of their dataset.
  public void ungroup(List<FileRecord> chosen) {
    change(inventory::ungroup, chosen);
  }

  private void change(Consumer<List<Long>> action, List<FileRecord> chosen) {
    List<Long> ids = chosen.stream().map(FileRecord::id).toList();
    tasks
        .<Boolean>write(
            "group-files",
            Message.of("files.job.group"),
            progress -> {
              action.accept(ids);
              return true;
            })
        .onSuccess(done -> refresh())
        .start();
  }

  /// The other files with the same content.
  public List<FileRecord> duplicatesOf(FileRecord file) {
    return inventory.duplicatesOf(file);
  }

  /// The title of the dataset of a file.
  public Optional<Dataset> datasetOf(FileRecord file) {
    return file.dataset()
        .flatMap(id -> sets.stream().filter(set -> set.id().equals(id)).findFirst());
  }
}
