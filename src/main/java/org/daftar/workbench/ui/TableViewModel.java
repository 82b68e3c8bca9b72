package org.daftar.workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.format.ReadOptions;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.Inventory;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.profile.TableProfile;
import org.daftar.quality.Waiver;
import org.daftar.recipe.History;
import org.daftar.recipe.Preview;
import org.daftar.recipe.RecipeJson;
import org.daftar.recipe.RecipeTable;
import org.daftar.recipe.Step;
import org.daftar.task.TaskRunner;
import org.daftar.workbench.OpenedTable;
import org.daftar.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// What the table screen shows and can do. Every verb is to be called on the UI thread; the work
/// itself runs in the background and the properties follow.
public final class TableViewModel {
  private final Workbench workbench;
  private final Inventory inventory;
  private final TaskRunner tasks;

  private final ReadOnlyObjectWrapper<Optional<FileRecord>> file = optional();
  private final ReadOnlyObjectWrapper<Optional<OpenedTable>> opened = optional();
  private final ReadOnlyObjectWrapper<Optional<TableProfile>> profile = optional();
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal = optional();
  private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<PagedRows>> rows = optional();
  private final ReadOnlyObjectWrapper<Optional<Long>> rowCount = optional();
  private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
  private final ObservableList<Column> columns = FXCollections.observableArrayList();
  private final ObservableList<Column> columnsView =
      FXCollections.unmodifiableObservableList(columns);
  private final ObservableList<StepItem> steps = FXCollections.observableArrayList();
  private final ObservableList<StepItem> stepsView =
      FXCollections.unmodifiableObservableList(steps);
  private final ObservableList<FindingGroup> findings = FXCollections.observableArrayList();
  private final ObservableList<FindingGroup> findingsView =
      FXCollections.unmodifiableObservableList(findings);
  private final ObservableList<Waiver> waivers = FXCollections.observableArrayList();
  private final ObservableList<Waiver> waiversView =
      FXCollections.unmodifiableObservableList(waivers);

  private ReadOptions options = ReadOptions.DETECT;
  private @Nullable RecipeTable current;

  public TableViewModel(Workbench workbench, Inventory inventory, TaskRunner tasks) {
    this.workbench = workbench;
    this.inventory = inventory;
    this.tasks = tasks;
  }

  private static <T> ReadOnlyObjectWrapper<Optional<T>> optional() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  /// The file at hand; empty before one was chosen.
  public ReadOnlyObjectProperty<Optional<FileRecord>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /// The open table; empty while it is being opened or could not be.
  public ReadOnlyObjectProperty<Optional<OpenedTable>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// Why the file can't be opened as a table, where it can't.
  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /// The statistics of the table as it is now; empty while they are being made.
  public ReadOnlyObjectProperty<Optional<TableProfile>> profileProperty() {
    return profile.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<PagedRows>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// The exact number of rows; empty until it is known.
  public ReadOnlyObjectProperty<Optional<Long>> rowCountProperty() {
    return rowCount.getReadOnlyProperty();
  }

  /// Whether the findings are those of the table as it is now.
  public ReadOnlyBooleanProperty checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  public ObservableList<Column> columns() {
    return columnsView;
  }

  ObservableList<StepItem> steps() {
    return stepsView;
  }

  /// The findings that nobody accepted yet.
  public ObservableList<FindingGroup> findings() {
    return findingsView;
  }

  /// The findings that were accepted with a reason.
  public ObservableList<Waiver> waivers() {
    return waiversView;
  }

  /// Opens a file of the inventory with what was done to it before.
  public void open(long fileId) {
    if (file.get().filter(f -> f.id() == fileId).isPresent() && opened.get().isPresent()) {
      return;
    }
    options = ReadOptions.DETECT;
    inventory.file(fileId).ifPresent(found -> open(found, Optional.empty()));
  }

  /// Reads the file again as the user says.
  public void reread(ReadOptions newOptions) {
    options = newOptions;
    Optional<String> sheet = opened.get().map(table -> table.sheet().name());
    file.get().ifPresent(record -> open(record, sheet));
  }

  public ReadOptions options() {
    return options;
  }

  public void chooseSheet(String name) {
    file.get().ifPresent(record -> open(record, Optional.of(name)));
  }

  private void open(FileRecord record, Optional<String> sheet) {
    close();
    file.set(Optional.of(record));
    ReadOptions how = options;
    tasks
        .read(
            "open-table",
            Message.of("table.job.open", new Code(record.name())),
            progress -> open(record, sheet, how, progress))
        .onSuccess(this::show)
        .onFailure(this::refuse)
        .start();
  }

  private Opening open(
      FileRecord record, Optional<String> sheet, ReadOptions how, Progress progress) {
    OpenedTable table = workbench.open(record.path(), record.id(), how, sheet, progress);
    return Opening.of(table, workbench.history(table));
  }

  private void show(Opening opening) {
    opened.set(Optional.of(opening.table()));
    waivers.setAll(workbench.waivers().of(opening.table().subject()));
    showState(opening);
  }

  private void refuse(Throwable failure) {
    if (failure instanceof DaftarException known) {
      refusal.set(Optional.of(known.problem()));
    } else {
      refusal.set(Optional.of(Problem.of("table-unreadable")));
      throw new IllegalStateException(failure);
    }
  }

  private void showState(Opening state) {
    current = state.through();
    history.set(state.history());
    columns.setAll(state.through().columns());
    profile.set(Optional.empty());
    checked.set(false);
    rowCount.set(Optional.empty());
    PagedRows paged = new PagedRows(state.rows(), this::fetch, GridRow::loading);
    paged.put(0, state.first());
    rows.set(Optional.of(paged));
    steps.setAll(StepItem.all(state.history(), state.through().mismatches()));
    countAndCheck(state, paged);
  }

  private void fetch(int page, Consumer<List<GridRow>> deliver) {
    RecipeTable table = current;
    if (table == null) {
      return;
    }
    tasks
        .read("page-" + page, Message.of("table.job.page"), progress -> GridRow.page(table, page))
        .onSuccess(
            found -> {
              if (table == current) {
                deliver.accept(found);
              }
            })
        .start();
  }

  private void countAndCheck(Opening state, PagedRows paged) {
    tasks
        .read("count-rows", Message.of("table.job.count"), state.through()::rowCount)
        .onSuccess(
            count -> {
              rowCount.set(Optional.of(count));
              paged.resize((int) Math.min(count, Integer.MAX_VALUE));
            })
        .start();
    tasks
        .read(
            "check-table",
            Message.of("table.job.check", new Code(state.table().source().name())),
            progress -> CheckedTable.of(state.table(), state.history().present(), progress))
        .onSuccess(this::showCheck)
        .start();
  }

  private void showCheck(CheckedTable result) {
    profile.set(Optional.of(result.profile()));
    columns.setAll(result.profile().columns().stream().map(c -> c.column()).toList());
    List<String> accepted = waivers.stream().map(Waiver::groupKey).toList();
    findings.setAll(
        result.groups().stream().filter(group -> !accepted.contains(group.key())).toList());
    checked.set(true);
  }

  /// Counts what a step would do, without doing it.
  public void preview(Step step, Consumer<Preview> deliver) {
    RecipeTable table = current;
    if (table == null) {
      return;
    }
    tasks
        .read(
            "preview-step",
            Message.of("table.job.preview"),
            progress -> Preview.of(table, step, progress))
        .onSuccess(deliver)
        .start();
  }

  /// Finds the position of a record in the table as it is now, by its number in the source.
  public void position(long rowNumber, Consumer<Integer> deliver) {
    RecipeTable table = current;
    if (table == null) {
      return;
    }
    tasks
        .read(
            "find-row",
            Message.of("table.job.page"),
            progress -> table.positionOf(rowNumber, progress))
        .onSuccess(found -> found.ifPresent(position -> deliver.accept((int) position)))
        .start();
  }

  public void add(Step step) {
    become(history.get().add(step));
  }

  public void undo() {
    become(history.get().undo());
  }

  public void redo() {
    become(history.get().redo());
  }

  /// Keeps the first steps and undoes the others.
  public void keepFirst(int count) {
    become(history.get().keepFirst(count));
  }

  /// Takes one step out, wherever it stands.
  public void remove(int index) {
    become(history.get().removeAt(index));
  }

  private void become(History state) {
    if (state.equals(history.get()) || opened.get().isEmpty()) {
      return;
    }
    OpenedTable table = opened.get().get();
    history.set(state);
    tasks
        .write(
            "keep-step",
            Message.of("table.job.keep"),
            progress -> {
              workbench.keep(table, state);
              return Opening.of(table, state);
            })
        .onSuccess(this::showState)
        .start();
  }

  /// Accepts a group of findings as it is.
  public void waive(FindingGroup group, String reason, String who) {
    OpenedTable table = opened.get().orElseThrow();
    tasks
        .write(
            "waive",
            Message.of("table.job.keep"),
            progress -> workbench.waivers().waive(table.subject(), group, reason, who))
        .onSuccess(
            waiver -> {
              waivers.add(waiver);
              findings.remove(group);
            })
        .start();
  }

  /// Writes the recipe to a file.
  public void exportRecipe(Path target, Runnable done) {
    String json = RecipeJson.write(history.get().present());
    tasks
        .<Boolean>read(
            "export-recipe",
            Message.of("table.job.keep"),
            progress -> {
              RecipeFiles.write(target, json);
              return true;
            })
        .onSuccess(written -> done.run())
        .start();
  }

  /// Takes the recipe of a file instead of the present one; undo brings that back.
  public void importRecipe(Path source) {
    tasks
        .read(
            "import-recipe",
            Message.of("table.job.keep"),
            progress -> RecipeJson.read(RecipeFiles.read(source)))
        .onSuccess(recipe -> become(history.get().become(recipe)))
        .start();
  }

  /// The files that belong to the dataset of the file at hand; the file alone where it has none.
  public List<FileRecord> neighbours() {
    return file.get()
        .map(record -> record.dataset().map(inventory::filesOf).orElseGet(() -> List.of(record)))
        .orElse(List.of());
  }

  /// Whether the file is where the inventory last saw it.
  public boolean isPresent() {
    return file.get().map(record -> Files.exists(record.path())).orElse(false);
  }

  /// Lets go of the open file.
  public void close() {
    opened.get().ifPresent(OpenedTable::close);
    opened.set(Optional.empty());
    refusal.set(Optional.empty());
    rows.set(Optional.empty());
    rowCount.set(Optional.empty());
    profile.set(Optional.empty());
    checked.set(false);
    findings.clear();
    steps.clear();
    columns.clear();
    current = null;
  }
}
