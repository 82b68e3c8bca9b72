package org.daftar.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.kernel.Column;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kit.Command;
import org.daftar.kit.Icons;
import org.daftar.kit.Narrow;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.text.Texts;

/// The table screen: files and steps at the start, the data in the middle, what is wrong at
/// the end.
public final class TableScreen implements Screen {
  private final ScreenContext context;
  private final Texts texts;
  private final TableViewModel model;
  private final DataTab data;
  private final StepDialog stepDialog;
  private final StackPane root = new StackPane();
  private final SplitPane panes = new SplitPane();
  private final StackPane front = new StackPane();
  private final Label title = Parts.code("", "df-heading");
  private final Label facts = Parts.muted("");
  private final VBox start;
  private final VBox end;
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> wanted = Optional.empty();

  public TableScreen(TableViewModel model, ScreenContext context) {
    this.context = context;
    this.texts = context.texts();
    this.model = model;
    this.stepDialog = new StepDialog(model, texts, context.dialogs());
    this.data = new DataTab(model, texts, context.dialogs(), stepDialog);
    this.start = startPane();
    this.end = endPane();
    HBox.setHgrow(panes, Priority.ALWAYS);
    panes.getItems().addAll(start, middle(), end);
    panes.setDividerPositions(0.2, 0.76);
    Narrow.fold(panes, start, end);
    SplitPane.setResizableWithParent(start, false);
    SplitPane.setResizableWithParent(end, false);
    watch();
    showFace();
  }

  private VBox startPane() {
    FilesPane files = new FilesPane(model, texts, this::openFile);
    StepsPane steps = new StepsPane(model, texts, this::exportRecipe, this::importRecipe);
    VBox.setVgrow(steps.root(), Priority.ALWAYS);
    VBox pane = new VBox(files.root(), Parts.rule(), steps.root());
    pane.getStyleClass().addAll("df-side", "start");
    pane.setMinWidth(190);
    pane.setPrefWidth(250);
    return pane;
  }

  private VBox endPane() {
    FindingsPane findings =
        new FindingsPane(model, texts, stepDialog::confirm, this::waive, data::reveal);
    VBox.setVgrow(findings.root(), Priority.ALWAYS);
    VBox pane = new VBox(findings.root());
    pane.getStyleClass().addAll("df-side", "end");
    pane.setMinWidth(230);
    pane.setPrefWidth(300);
    return pane;
  }

  private VBox middle() {
    HBox heading = Parts.row(10, title, facts);
    ToggleButton rows = tab("data", "table.tab.data");
    ToggleButton columns = tab("columns", "table.tab.columns");
    ColumnsTab columnsTab = new ColumnsTab(model, texts);
    rows.setOnAction(event -> showTab(rows, columns, data.root()));
    columns.setOnAction(event -> showTab(columns, rows, columnsTab.root()));
    rows.setSelected(true);
    HBox tabs = Parts.row(2, rows, columns, Parts.spring(), fold("start"), fold("end"));
    tabs.getStyleClass().add("df-tabs");
    VBox.setVgrow(front, Priority.ALWAYS);
    front.getChildren().setAll(data.root());
    VBox middle = new VBox(10, heading, tabs, front);
    middle.setPadding(new Insets(14, 16, 0, 16));
    middle.setMinWidth(320);
    return middle;
  }

  private ToggleButton tab(String id, String key) {
    ToggleButton tab = new ToggleButton(texts.get(key));
    tab.setId("tab-" + id);
    return tab;
  }

  private void showTab(ToggleButton chosen, ToggleButton other, Node face) {
    chosen.setSelected(true);
    other.setSelected(false);
    front.getChildren().setAll(face);
  }

  /// A button that folds the pane at one side away and brings it back.
  private Button fold(String side) {
    boolean first = side.equals("start");
    boolean left = first != texts.language().isRightToLeft();
    return Parts.iconButton(
        "fold-" + side,
        Icons.of(left ? "panel-left" : "panel-right"),
        texts.get("table.fold." + side),
        () -> fold(first ? start : end, first));
  }

  private void fold(VBox pane, boolean first) {
    if (!panes.getItems().remove(pane)) {
      panes.getItems().add(first ? 0 : panes.getItems().size(), pane);
    }
    boolean both = panes.getItems().size() == 3;
    panes.setDividerPositions(both ? new double[] {0.2, 0.76} : new double[] {first ? 0.76 : 0.2});
  }

  private void watch() {
    model.fileProperty().addListener((p, before, now) -> showFace());
    model.openedProperty().addListener((p, before, now) -> showFace());
    model.refusalProperty().addListener((p, before, now) -> showFace());
    model.rowCountProperty().addListener((p, before, now) -> showFacts());
    model.checkedProperty().addListener((p, before, now) -> revealWanted());
    model.columns().addListener((ListChangeListener<Column>) change -> showFacts());
    context.selection().fileProperty().addListener((p, before, now) -> now.ifPresent(model::open));
  }

  private void showFace() {
    root.getChildren().setAll(face());
    showFacts();
    Parts.say(title, model.fileProperty().get().map(f -> f.name()).orElse(""));
    primary.set(
        model
            .openedProperty()
            .get()
            .map(
                table ->
                    new PrimaryAction(
                        texts.get("table.primary"),
                        true,
                        () -> context.navigator().go(Place.SHEET))));
  }

  private Node face() {
    if (model.refusalProperty().get().isPresent()) {
      return refusal(model.refusalProperty().get().get());
    }
    if (model.fileProperty().get().isEmpty()) {
      return Parts.empty(
          "table",
          texts.get("table.none"),
          texts.get("table.none.words"),
          Parts.primary(
              "go-files", texts.get("table.none.go"), () -> context.navigator().go(Place.FILES)));
    }
    return panes;
  }

  private Node refusal(Problem problem) {
    return Parts.empty(
        "alert",
        texts.get(problem.what()),
        texts.get(problem.next()),
        Parts.button(
            "go-files", texts.get("table.none.go"), () -> context.navigator().go(Place.FILES)));
  }

  private void showFacts() {
    String rows =
        model
            .rowCountProperty()
            .get()
            .map(count -> texts.get("table.rows", count))
            .orElse(texts.get("table.counting"));
    facts.setText(
        texts.get("table.facts", rows, texts.get("table.columns", model.columns().size())));
  }

  private void waive(FindingGroup group) {
    context
        .dialogs()
        .ask(
            texts.get("table.waive.title"),
            texts.get("table.waive.words"),
            "",
            texts.get("table.waive"))
        .ifPresent(reason -> model.waive(group, reason, System.getProperty("user.name", "")));
  }

  /// Shows the first example of the group of findings that another screen sent the user to.
  private void revealWanted() {
    if (model.checkedProperty().get()) {
      model.findings().stream()
          .filter(group -> wanted.filter(group.key()::equals).isPresent())
          .findFirst()
          .ifPresent(group -> data.reveal(group.first()));
      wanted = Optional.empty();
    }
  }

  private void openFile(long id) {
    context.selection().fileProperty().set(Optional.of(id));
  }

  private void exportRecipe() {
    context
        .files()
        .save(texts.get("table.recipe.export"), "recette.json", List.of("json"))
        .ifPresent(
            target ->
                model.exportRecipe(
                    target,
                    () ->
                        context
                            .notices()
                            .accept(Message.of("table.recipe.exported", target.getFileName()))));
  }

  private void importRecipe() {
    context
        .files()
        .open(texts.get("table.recipe.import"), List.of("json"))
        .ifPresent(model::importRecipe);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void shown(Optional<String> target) {
    wanted = target;
    context.selection().fileProperty().get().ifPresent(model::open);
    revealWanted();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(Command.of("table.undo", texts.get("app.undo"), "Shortcut+Z", model::undo));
    commands.add(Command.of("table.redo", texts.get("app.redo"), "Shortcut+Y", model::redo));
    commands.add(
        Command.of(
            "table.understanding",
            texts.get("table.understanding"),
            "Shortcut+U",
            data::showUnderstanding));
    for (StepKind kind : StepKind.values()) {
      commands.add(
          Command.of("table.clean." + kind, texts.get(kind.key()), () -> data.startStep(kind)));
    }
    return commands;
  }
}
