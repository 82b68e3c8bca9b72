package org.daftar.metadata.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.metadata.Completeness;
import org.daftar.metadata.Completeness.Missing;
import org.daftar.metadata.Level;
import org.daftar.text.Texts;

/// How complete the sheet is, and every missing point one click away.
final class CompletenessPane {
  private final Texts texts;
  private final Consumer<Missing> go;
  private final Label score = Parts.label("", "df-figure");
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox list = new VBox();
  private final VBox root = new VBox();

  /// @param go takes the user to the field or column of a missing point
  CompletenessPane(SheetViewModel model, Texts texts, Consumer<Missing> go) {
    this.texts = texts;
    this.go = go;
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("sheet.completeness"));
    VBox head =
        Parts.column(6, Parts.label(texts.get("sheet.completeness"), "df-side-title"), score, bar);
    head.getStyleClass().add("df-side-top");
    head.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    score.setId("completeness");
    list.setId("missing");
    ScrollPane scroll = Parts.scrolling(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    root.getStyleClass().addAll("df-side", "end");
    root.setMinWidth(220);
    root.setPrefWidth(280);
    model.completenessProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    model.completenessProperty().get().ifPresent(this::show);
  }

  VBox root() {
    return root;
  }

  private void show(Completeness completeness) {
    score.setText(texts.number(completeness.score()) + "\u00a0%");
    bar.setProgress(completeness.score() / 100.0);
    list.getChildren().clear();
    for (Level level : Level.values()) {
      for (Missing missing : completeness.missing()) {
        if (missing.level() == level) {
          list.getChildren().add(row(missing));
        }
      }
    }
    if (completeness.missing().isEmpty()) {
      HBox nothing =
          Parts.row(8, Parts.dot(State.OK), Parts.text(texts.get("sheet.nothingMissing")));
      nothing.getStyleClass().add("df-list-row");
      list.getChildren().add(nothing);
    }
  }

  private HBox row(Missing missing) {
    State state =
        switch (missing.level()) {
          case REQUIRED -> State.ERR;
          case RECOMMENDED -> State.WARN;
          case OPTIONAL -> State.INFO;
        };
    Label words = Parts.wrapped(Parts.text(texts.get(missing.message())));
    HBox row = Parts.row(9, Parts.dot(state), Parts.grow(words));
    row.getStyleClass().add("df-list-row");
    row.setFocusTraversable(true);
    row.setAccessibleText(words.getText());
    row.setOnMouseClicked(event -> go.accept(missing));
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go.accept(missing);
          }
        });
    return row;
  }
}
