package org.daftar.metadata.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.kit.Command;
import org.daftar.kit.Icons;
import org.daftar.kit.Narrow;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.Shown;
import org.daftar.metadata.Completeness.Missing;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Field;
import org.daftar.metadata.Form;
import org.daftar.metadata.Section;
import org.daftar.text.Texts;

/// The sheet of a dataset: sections at the start, the form in the middle, what is missing at the
/// end.
public final class SheetScreen implements Screen {
  private final ScreenContext context;
  private final Texts texts;
  private final SheetViewModel model;
  private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
  private final Map<Section, Node> sections = new LinkedHashMap<>();
  private final ComboBox<Dataset> chooser = new ComboBox<>();
  private final DictionaryTab dictionary;
  private final VBox form = Parts.column(18);
  private final ScrollPane scroll = Parts.scrolling(form);
  private final Button confirmAll;
  private final StackPane root = new StackPane();
  private final SplitPane panes = new SplitPane();
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> wanted = Optional.empty();
  private boolean choosing;

  public SheetScreen(SheetViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.dictionary = new DictionaryTab(model, texts);
    this.confirmAll = Parts.button("confirm-all", "", model::confirmAll);
    buildForm();
    CompletenessPane missing = new CompletenessPane(model, texts, this::go);
    panes.getItems().addAll(sectionList(), middle(), missing.root());
    panes.setDividerPositions(0.16, 0.78);
    Narrow.fold(panes, panes.getItems().getFirst(), missing.root());
    SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
    SplitPane.setResizableWithParent(missing.root(), false);
    model.datasetProperty().addListener((property, before, now) -> show(now));
    model.all().addListener((ListChangeListener<Dataset>) change -> showChoice());
    show(model.datasetProperty().get());
  }

  private void buildForm() {
    for (Section section : Section.values()) {
      if (section == Section.RIGHTS) {
        continue;
      }
      VBox card =
          Parts.card(
              Parts.column(
                  2,
                  Parts.heading(texts.get(section.label())),
                  Parts.wrapped(Parts.muted(texts.get(section.help())))));
      card.setSpacing(16);
      for (Field field : Form.standard().in(section)) {
        FieldEditor editor =
            new FieldEditor(
                field,
                texts,
                value -> model.save(field.id(), value),
                () -> model.confirm(field.id()));
        editors.put(field.id(), editor);
        card.getChildren().add(editor.root());
      }
      sections.put(section, card);
      form.getChildren().add(card);
    }
    VBox columns = Parts.card(Parts.heading(texts.get("sheet.dictionary")), dictionary.root());
    columns.setId("dictionary");
    form.getChildren().add(columns);
    form.getStyleClass().add("df-page");
    scroll.setId("sheet-form");
  }

  private VBox sectionList() {
    VBox list = new VBox();
    var head = Parts.row(6, Parts.label(texts.get("app.place.sheet"), "df-side-title"));
    head.getStyleClass().add("df-side-header");
    list.getChildren().add(head);
    sections.forEach(
        (section, card) ->
            list.getChildren()
                .add(sectionRow(section.id(), texts.get(section.label()), () -> reveal(card))));
    list.getChildren()
        .add(
            sectionRow(
                "dictionary",
                texts.get("sheet.dictionary"),
                () -> reveal(form.getChildren().getLast())));
    list.getStyleClass().addAll("df-side", "start");
    list.setMinWidth(170);
    list.setPrefWidth(210);
    return list;
  }

  private HBox sectionRow(String id, String words, Runnable action) {
    Button link = Parts.link("section-" + id, words, action);
    HBox row = Parts.row(8, link);
    row.getStyleClass().add("df-list-row");
    row.setOnMouseClicked(event -> action.run());
    return row;
  }

  private VBox middle() {
    chooser.setId("dataset-chooser");
    chooser.setAccessibleText(texts.get("sheet.dataset"));
    chooser.setConverter(new Shown<>(set -> set.displayTitle(texts.language().tag())));
    chooser
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!choosing && now != null) {
                choose(now.id());
              }
            });
    chooser.setPrefWidth(320);
    Button prefill = Parts.button("prefill", texts.get("sheet.prefill"), model::prefill);
    prefill.setGraphic(Icons.of("sparkles"));
    HBox bar = Parts.row(10, chooser, Parts.spring(), confirmAll, prefill);
    bar.getStyleClass().add("df-tool-bar");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox middle = new VBox(bar, scroll);
    middle.setMinWidth(420);
    return middle;
  }

  private void choose(UUID id) {
    flush();
    context.selection().datasetProperty().set(Optional.of(id));
    model.load(Optional.of(id));
  }

  private void showChoice() {
    choosing = true;
    chooser.getItems().setAll(model.all());
    UUID current = model.datasetProperty().get().map(Dataset::id).orElse(null);
    chooser.getItems().stream()
        .filter(set -> set.id().equals(current))
        .findFirst()
        .ifPresent(chooser::setValue);
    choosing = false;
  }

  private void show(Optional<Dataset> dataset) {
    root.getChildren().setAll(dataset.isEmpty() ? emptyFace() : panes);
    dataset.ifPresent(
        set -> {
          editors.forEach((id, editor) -> editor.show(set.metadata().entry(id)));
          showChoice();
          context.selection().datasetProperty().set(Optional.of(set.id()));
          long proposals = model.proposals();
          confirmAll.setText(texts.get("sheet.acceptAll", proposals));
          confirmAll.setVisible(proposals > 0);
          confirmAll.setManaged(proposals > 0);
        });
    primary.set(
        dataset.map(
            set ->
                new PrimaryAction(
                    texts.get("sheet.primary"), true, () -> context.navigator().go(Place.RIGHTS))));
    wanted.ifPresent(target -> Platform.runLater(() -> reach(target)));
    if (dataset.isPresent()) {
      wanted = Optional.empty();
    }
  }

  private Node emptyFace() {
    return Parts.empty(
        "sheet",
        texts.get("sheet.none"),
        texts.get("sheet.none.words"),
        Parts.primary(
            "go-files", texts.get("sheet.none.go"), () -> context.navigator().go(Place.FILES)));
  }

  private void go(Missing missing) {
    missing.column().ifPresent(dictionary::focus);
    missing.field().ifPresent(this::reach);
  }

  /// Shows a field and puts the cursor into it.
  private void reach(String target) {
    FieldEditor editor = editors.get(target);
    if (editor != null) {
      reveal(editor.root());
      editor.focus();
    } else if (Form.standard().field(target).isPresent()) {
      context.navigator().go(Place.RIGHTS, Optional.of(target));
    } else {
      dictionary.focus(target);
    }
  }

  private void reveal(Node node) {
    Bounds place = form.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double room = form.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(Math.clamp((place.getMinY() - 20) / room, 0, 1));
    }
  }

  private void flush() {
    editors.values().forEach(FieldEditor::flush);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void shown(Optional<String> target) {
    wanted = target;
    model.load(context.selection().datasetProperty().get());
  }

  @Override
  public void hidden() {
    flush();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of("sheet.prefill", texts.get("sheet.prefill"), "F6", model::prefill));
  }
}
