package org.daftar.workbench.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// What was done to the table, as sentences: undo, redo, go back to any of them, take one out.
final class StepsPane {
  private final TableViewModel model;
  private final Texts texts;
  private final VBox list = new VBox();
  private final Label count = Parts.label("", "df-faint");
  private final VBox root = new VBox();

  StepsPane(TableViewModel model, Texts texts, Runnable exportRecipe, Runnable importRecipe) {
    this.model = model;
    this.texts = texts;
    boolean rtl = texts.language().isRightToLeft();
    Button undo =
        Parts.iconButton(
            "undo", Icons.directional("undo", rtl), texts.get("app.undo"), model::undo);
    Button redo =
        Parts.iconButton(
            "redo", Icons.directional("redo", rtl), texts.get("app.redo"), model::redo);
    Button out =
        Parts.iconButton(
            "recipe-export", Icons.of("download"), texts.get("table.recipe.export"), exportRecipe);
    Button in =
        Parts.iconButton(
            "recipe-import", Icons.of("external"), texts.get("table.recipe.import"), importRecipe);
    model
        .historyProperty()
        .addListener(
            (property, before, now) -> {
              undo.setDisable(!now.canUndo());
              redo.setDisable(!now.canRedo());
            });
    undo.setDisable(!model.historyProperty().get().canUndo());
    redo.setDisable(!model.historyProperty().get().canRedo());
    HBox head =
        Parts.row(
            2,
            Parts.label(texts.get("table.steps"), "df-side-title"),
            Parts.label(" ", "df-faint"),
            count,
            Parts.spring(),
            undo,
            redo,
            in,
            out);
    head.getStyleClass().add("df-side-header");
    ScrollPane scroll = Parts.scrolling(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    model.steps().addListener((ListChangeListener<StepItem>) change -> refresh());
    refresh();
  }

  VBox root() {
    return root;
  }

  private void refresh() {
    list.getChildren().clear();
    long done = model.steps().stream().filter(StepItem::active).count();
    count.setText(texts.number(done));
    for (StepItem item : model.steps()) {
      list.getChildren().add(row(item, item.active() && item.index() == done - 1));
    }
    if (model.steps().isEmpty()) {
      Label none = Parts.wrapped(Parts.small(texts.get("table.steps.none")));
      VBox box = new VBox(none);
      box.getStyleClass().add("df-list-row");
      list.getChildren().add(box);
    }
  }

  private HBox row(StepItem item, boolean last) {
    Label number = Parts.label(texts.number(item.index() + 1), "df-step-number");
    number.getStyleClass().add(item.active() ? (last ? "last" : "done") : "undone");
    Label sentence = Parts.wrapped(Parts.text(texts.get(item.step().sentence())));
    sentence.getStyleClass().add(item.active() ? "done" : "undone");
    VBox words = Parts.column(1, sentence);
    item.mismatch()
        .ifPresent(
            why ->
                words
                    .getChildren()
                    .add(Parts.wrapped(Parts.label(texts.get(why), "df-error-text"))));
    HBox row = Parts.row(9, number, Parts.grow(words));
    row.getStyleClass().add("df-list-row");
    row.setId("step-" + (item.index() + 1));
    row.setFocusTraversable(true);
    row.setAccessibleText(sentence.getText());
    Runnable jump = () -> model.keepFirst(item.index() + 1);
    if (item.active()) {
      Button remove =
          Parts.iconButton(
              "step-remove-" + (item.index() + 1),
              Icons.of("close", 12),
              texts.get("table.step.remove"),
              () -> model.remove(item.index()));
      row.getChildren().add(remove);
      row.setOnMouseClicked(event -> jump.run());
      row.setOnContextMenuRequested(
          event -> menu(item, jump).show(row, event.getScreenX(), event.getScreenY()));
    } else {
      row.setOnMouseClicked(event -> model.redo());
    }
    return row;
  }

  private ContextMenu menu(StepItem item, Runnable jump) {
    MenuItem back = new MenuItem(texts.get("table.step.jump"));
    back.setOnAction(event -> jump.run());
    MenuItem remove = new MenuItem(texts.get("table.step.remove"));
    remove.setOnAction(event -> model.remove(item.index()));
    return new ContextMenu(back, remove);
  }
}
