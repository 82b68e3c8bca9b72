package org.daftar.metadata.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Completeness;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.metadata.Dictionary;
import org.daftar.metadata.Entry;
import org.daftar.metadata.FieldValue;
import org.daftar.task.TaskRunner;

/// What the sheet shows and can do. Every value is kept as soon as it is typed. Verbs are to be
/// called on the UI thread.
public final class SheetViewModel {
  private final DatasetStore datasets;
  private final BiFunction<UUID, Progress, Dataset> prefill;
  private final TaskRunner tasks;
  private final ObservableList<Dataset> all = FXCollections.observableArrayList();
  private final ObservableList<Dataset> allView = FXCollections.unmodifiableObservableList(all);
  private final ObservableList<Dictionary> dictionaries = FXCollections.observableArrayList();
  private final ObservableList<Dictionary> dictionariesView =
      FXCollections.unmodifiableObservableList(dictionaries);
  private final ReadOnlyObjectWrapper<Optional<Dataset>> dataset =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Completeness>> completeness =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param prefill reads the tables of a dataset and brings dictionary and proposals up to date
  public SheetViewModel(
      DatasetStore datasets, BiFunction<UUID, Progress, Dataset> prefill, TaskRunner tasks) {
    this.datasets = datasets;
    this.prefill = prefill;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<Optional<Dataset>> datasetProperty() {
    return dataset.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Completeness>> completenessProperty() {
    return completeness.getReadOnlyProperty();
  }

  /// Every dataset of the workspace, to choose from.
  public ObservableList<Dataset> all() {
    return allView;
  }

  /// The data dictionaries, one for each table of the dataset.
  public ObservableList<Dictionary> dictionaries() {
    return dictionariesView;
  }

  private record Loaded(
      List<Dataset> all,
      Optional<Dataset> dataset,
      List<Dictionary> dictionaries,
      Optional<Completeness> completeness) {}

  /// Shows a dataset; the first one where none was chosen.
  public void load(Optional<UUID> wanted) {
    tasks
        .read("load-sheet", Message.of("sheet.job.load"), progress -> read(wanted))
        .onSuccess(this::show)
        .start();
  }

  private Loaded read(Optional<UUID> wanted) {
    List<Dataset> sets = datasets.list();
    Optional<Dataset> chosen = wanted.flatMap(datasets::find).or(() -> sets.stream().findFirst());
    List<Dictionary> known = chosen.map(Dataset::id).map(datasets::dictionaries).orElse(List.of());
    return new Loaded(sets, chosen, known, chosen.map(set -> completeness(set, known)));
  }

  private static Completeness completeness(Dataset set, List<Dictionary> known) {
    List<ColumnDescription> columns =
        known.stream().flatMap(dictionary -> dictionary.columns().stream()).toList();
    return Completeness.of(set, columns);
  }

  private void show(Loaded loaded) {
    all.setAll(loaded.all());
    dictionaries.setAll(loaded.dictionaries());
    completeness.set(loaded.completeness());
    dataset.set(loaded.dataset());
  }

  /// Reads the files of the dataset and proposes what can be known from them.
  public void prefill() {
    dataset
        .get()
        .ifPresent(
            set -> {
              tasks
                  .write(
                      "prefill",
                      Message.of("sheet.job.prefill"),
                      progress -> prefill.apply(set.id(), progress))
                  .onEnd(() -> load(Optional.of(set.id())))
                  .start();
            });
  }

  /// Keeps a value that the user typed or chose.
  public void save(String field, FieldValue value) {
    change(field, id -> datasets.updateField(id, field, Entry.confirmed(value)));
  }

  /// Agrees to a proposal.
  public void confirm(String field) {
    change(field, id -> datasets.confirm(id, field));
  }

  /// Agrees to every proposal.
  public void confirmAll() {
    change("all", datasets::confirmAll);
  }

  /// Keeps the description of a column.
  public void saveColumn(String resource, ColumnDescription column) {
    change(
        "column-" + resource + "-" + column.name(),
        id -> datasets.updateColumn(id, resource, column));
  }

  private void change(String name, Function<UUID, Dataset> action) {
    Optional<Dataset> set = dataset.get();
    if (set.isEmpty()) {
      return;
    }
    UUID id = set.get().id();
    tasks
        .write(
            "save-" + name,
            Message.of("sheet.job.save"),
            progress -> {
              Dataset saved = action.apply(id);
              List<Dictionary> known = datasets.dictionaries(id);
              return new Loaded(
                  List.of(), Optional.of(saved), known, Optional.of(completeness(saved, known)));
            })
        .onSuccess(this::showSaved)
        .start();
  }

  private void showSaved(Loaded saved) {
    if (saved.dataset().map(Dataset::id).equals(dataset.get().map(Dataset::id))) {
      dictionaries.setAll(saved.dictionaries());
      completeness.set(saved.completeness());
      dataset.set(saved.dataset());
    }
  }

  /// How many values are only proposed.
  public long proposals() {
    return dataset
        .get()
        .map(
            set ->
                set.metadata().entries().values().stream()
                    .filter(entry -> !entry.isConfirmed())
                    .count())
        .orElse(0L);
  }
}
