package org.daftar.licence.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.kernel.Message;
import org.daftar.licence.Classification;
import org.daftar.licence.Decision;
import org.daftar.licence.DecisionStore;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.licence.Sensitivity;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.metadata.Entry;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Fields;
import org.daftar.task.TaskRunner;

/// What the rights screen shows and can do. A decision is kept with who took it and why, and is
/// never changed afterwards: another one follows it.
public final class RightsViewModel {
  private final DatasetStore datasets;
  private final DecisionStore decisions;
  private final TaskRunner tasks;
  private final String who;
  private final ReadOnlyObjectWrapper<Optional<Dataset>> dataset =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Decision> made = FXCollections.observableArrayList();
  private final ObservableList<Decision> madeView = FXCollections.unmodifiableObservableList(made);

  /// @param who the person who decides, for the record
  public RightsViewModel(
      DatasetStore datasets, DecisionStore decisions, TaskRunner tasks, String who) {
    this.datasets = datasets;
    this.decisions = decisions;
    this.tasks = tasks;
    this.who = who;
  }

  public ReadOnlyObjectProperty<Optional<Dataset>> datasetProperty() {
    return dataset.getReadOnlyProperty();
  }

  /// The decisions about the dataset, newest first.
  public ObservableList<Decision> decisions() {
    return madeView;
  }

  /// The licence that was chosen; one that is only proposed does not count.
  public Optional<Licence> licence() {
    return item(Fields.LICENCE).flatMap(Licences::find);
  }

  /// The access that was decided.
  public Optional<Classification> classification() {
    return item(Fields.CLASSIFICATION).flatMap(Classification::ofId);
  }

  public Sensitivity sensitivity() {
    return dataset
        .get()
        .map(set -> Sensitivity.ofItems(set.metadata().items(Fields.SENSITIVITY)))
        .orElse(Sensitivity.NONE);
  }

  private Optional<String> item(String field) {
    return dataset
        .get()
        .filter(set -> set.metadata().entry(field).filter(Entry::isConfirmed).isPresent())
        .flatMap(set -> set.metadata().item(field));
  }

  private record Loaded(Optional<Dataset> dataset, List<Decision> decisions) {}

  /// Shows a dataset; the first one where none was chosen.
  public void load(Optional<UUID> wanted) {
    tasks
        .read("load-rights", Message.of("rights.job.load"), progress -> read(wanted))
        .onSuccess(this::show)
        .start();
  }

  private Loaded read(Optional<UUID> wanted) {
    Optional<Dataset> chosen =
        wanted.flatMap(datasets::find).or(() -> datasets.list().stream().findFirst());
    return new Loaded(chosen, chosen.map(Dataset::id).map(decisions::of).orElse(List.of()));
  }

  private void show(Loaded loaded) {
    made.setAll(loaded.decisions());
    dataset.set(loaded.dataset());
  }

  /// Decides who may see the data.
  ///
  /// @param said the decision in the words of the screen, for the record
  public void classify(Classification wanted, String said) {
    Classification decided = wanted.under(sensitivity());
    change(
        id -> {
          Dataset saved =
              datasets.updateField(
                  id, Fields.CLASSIFICATION, Entry.confirmed(FieldValue.of(decided.id())));
          decisions.record(Optional.of(id), "classification", who, said, "", "");
          return saved;
        });
  }

  /// Scores how much harm a leak, a change or a loss would do; a high score closes the data.
  public void weigh(Sensitivity sensitivity) {
    change(
        id -> {
          Dataset saved =
              datasets.updateField(
                  id,
                  Fields.SENSITIVITY,
                  Entry.confirmed(new FieldValue.Items(sensitivity.items())));
          if (!sensitivity.forcesClosed()) {
            return saved;
          }
          return datasets.updateField(
              id,
              Fields.CLASSIFICATION,
              Entry.confirmed(FieldValue.of(Classification.CLOSED.id())));
        });
  }

  /// Chooses the licence.
  public void license(Licence licence, String said) {
    change(
        id -> {
          Dataset saved =
              datasets.updateField(
                  id, Fields.LICENCE, Entry.confirmed(FieldValue.of(licence.id())));
          decisions.record(Optional.of(id), "licence", who, said, "", "");
          return saved;
        });
  }

  /// Keeps the terms of a licence of one's own.
  public void writeTerms(String french) {
    change(
        id ->
            datasets.updateField(
                id, Fields.LICENCE_TERMS, Entry.confirmed(FieldValue.text(french, "", ""))));
  }

  private void change(Function<UUID, Dataset> action) {
    dataset
        .get()
        .map(Dataset::id)
        .ifPresent(
            id -> {
              tasks
                  .write(
                      "decide",
                      Message.of("rights.job.save"),
                      progress -> {
                        Dataset saved = action.apply(id);
                        return new Loaded(Optional.of(saved), decisions.of(id));
                      })
                  .onSuccess(this::show)
                  .start();
            });
  }
}
