package org.daftar.workbench.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daftar.kernel.Column;
import org.daftar.kit.Dialogs;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.profile.ColumnProfile;
import org.daftar.recipe.CellChange;
import org.daftar.recipe.Preview;
import org.daftar.recipe.Step;
import org.daftar.text.Texts;

/// A step before it is applied: its fields, how many cells would change and some of them before and
/// after.
final class StepDialog {
  private final TableViewModel model;
  private final Texts texts;
  private final Dialogs dialogs;
  private final VBox preview = Parts.column(8);
  private final PauseTransition pause = new PauseTransition(Duration.millis(200));

  StepDialog(TableViewModel model, Texts texts, Dialogs dialogs) {
    this.model = model;
    this.texts = texts;
    this.dialogs = dialogs;
    preview.setMinHeight(170);
    preview.setPrefWidth(480);
    preview.setId("step-preview");
  }

  /// Lets the user fill in a kind of step and applies it if she says so.
  void show(StepKind kind, Optional<Column> column) {
    Optional<ColumnProfile> profile =
        model
            .profileProperty()
            .get()
            .flatMap(
                p ->
                    p.columns().stream()
                        .filter(c -> column.filter(c.column()::equals).isPresent())
                        .findFirst());
    StepForm form =
        new StepForm(
            kind,
            model.columns(),
            column,
            profile,
            model.openedProperty().get().orElseThrow().source().header(),
            texts);
    form.stepProperty().addListener((property, before, now) -> refresh(now));
    refresh(form.stepProperty().get());
    boolean yes =
        dialogs.show(
            texts.get(kind.key()),
            Parts.column(16, form.fields(), Parts.rule(), preview),
            texts.get("table.step.apply"));
    if (yes) {
      form.stepProperty().get().ifPresent(model::add);
    }
  }

  /// Shows what a ready-made step would do and applies it if the user says so.
  void confirm(Step step) {
    refresh(Optional.of(step));
    if (dialogs.show(texts.get(step.sentence()), preview, texts.get(step.action()))) {
      model.add(step);
    }
  }

  private void refresh(Optional<Step> step) {
    if (step.isEmpty()) {
      preview.getChildren().setAll(Parts.muted(texts.get("table.preview.incomplete")));
      return;
    }
    preview.getChildren().setAll(Parts.muted(texts.get("table.preview.counting")));
    pause.setOnFinished(event -> model.preview(step.get(), this::show));
    pause.playFromStart();
  }

  private void show(Preview found) {
    preview.getChildren().clear();
    if (!found.mismatches().isEmpty()) {
      String why = texts.get(found.mismatches().getFirst().sentence());
      preview.getChildren().add(sentence(State.ERR, why));
      return;
    }
    counts(found);
    GridPane pairs = pairs(found);
    if (!pairs.getChildren().isEmpty()) {
      preview.getChildren().add(pairs);
    }
  }

  private void counts(Preview found) {
    if (found.cellsChanged() > 0) {
      preview
          .getChildren()
          .add(sentence(State.OK, texts.get("table.preview.cells", found.cellsChanged())));
    }
    if (found.rowsRemoved() > 0) {
      preview
          .getChildren()
          .add(sentence(State.OK, texts.get("table.preview.rows", found.rowsRemoved())));
    }
    if (found.cellsNotConverted() > 0) {
      preview
          .getChildren()
          .add(
              sentence(
                  State.WARN, texts.get("table.preview.notConverted", found.cellsNotConverted())));
    }
    if (found.isIdle(model.columns())) {
      preview.getChildren().add(sentence(State.INFO, texts.get("table.preview.idle")));
    } else if (preview.getChildren().isEmpty()) {
      preview.getChildren().add(sentence(State.OK, texts.get("table.preview.columns")));
    }
  }

  private Label sentence(State state, String words) {
    Label label = Parts.wrapped(Parts.text(words));
    label.setGraphic(Parts.dot(state));
    label.setGraphicTextGap(8);
    return label;
  }

  private GridPane pairs(Preview found) {
    GridPane pairs = new GridPane();
    pairs.getStyleClass().add("df-sunken");
    pairs.setHgap(12);
    pairs.setVgap(4);
    String arrow = texts.language().isRightToLeft() ? "←" : "→";
    for (CellChange change : found.changes()) {
      int line = pairs.getRowCount();
      pairs.add(Parts.code(change.cell(), "df-muted"), 0, line);
      pairs.add(Parts.code(quoted(change.before()), "df-text"), 1, line);
      pairs.add(Parts.label(arrow, "df-faint"), 2, line);
      pairs.add(Parts.code(quoted(change.after()), "df-strong"), 3, line);
    }
    for (CellChange kept : found.notConverted()) {
      int line = pairs.getRowCount();
      pairs.add(Parts.code(kept.cell(), "df-muted"), 0, line);
      pairs.add(Parts.code(quoted(kept.before()), "df-warn-text"), 1, line);
      pairs.add(Parts.small(texts.get("table.preview.kept")), 3, line);
    }
    return pairs;
  }

  private String quoted(String value) {
    String line = value.replace('\n', ' ');
    return texts.get("table.quoted", line.length() > 40 ? line.substring(0, 39) + "…" : line);
  }
}
