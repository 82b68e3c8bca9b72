package org.daftar.metadata.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daftar.kit.Parts;
import org.daftar.metadata.Entry;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Level;
import org.daftar.text.Texts;

/// One field of the form: its label, its input, what it is for, and the proposal while nobody has
/// agreed to it.
final class FieldEditor {
  private final Field field;
  private final Texts texts;
  private final FieldInput input;
  private final Runnable confirm;
  private final VBox proposal = Parts.column(2);
  private final VBox root = Parts.column(5);
  private final PauseTransition pause = new PauseTransition(Duration.millis(500));
  private Optional<FieldValue> unsaved = Optional.empty();
  private final Consumer<FieldValue> save;

  FieldEditor(Field field, Texts texts, Consumer<FieldValue> save, Runnable confirm) {
    this.field = field;
    this.texts = texts;
    this.save = save;
    this.confirm = confirm;
    this.input = FieldInput.of(field, texts, this::typed);
    pause.setOnFinished(event -> flush());
    var label = Parts.strong(texts.get(field.label()));
    var head = Parts.row(8, label);
    if (field.level() != Level.OPTIONAL) {
      head.getChildren()
          .add(
              Parts.pill(
                  texts.get(field.level().label()),
                  field.level() == Level.REQUIRED ? "accent" : "none"));
    }
    root.setId("field-" + field.id());
    root.getChildren()
        .addAll(head, input.node(), Parts.wrapped(Parts.small(texts.get(field.help()))), proposal);
    root.focusWithinProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                flush();
              }
            });
  }

  Node root() {
    return root;
  }

  Field field() {
    return field;
  }

  private void typed(FieldValue value) {
    unsaved = Optional.of(value);
    pause.playFromStart();
  }

  /// Keeps what was typed and not kept yet.
  void flush() {
    pause.stop();
    unsaved.ifPresent(save);
    unsaved = Optional.empty();
  }

  /// Shows the value that is kept, unless the user is typing another one.
  void show(Optional<Entry> entry) {
    if (unsaved.isPresent() || root.isFocusWithin()) {
      showProposal(entry);
      return;
    }
    input.show(entry.map(Entry::value));
    showProposal(entry);
  }

  private void showProposal(Optional<Entry> entry) {
    proposal.getChildren().clear();
    boolean proposed = entry.filter(e -> !e.isConfirmed()).isPresent();
    input.markProposed(proposed);
    entry
        .flatMap(Entry::proposal)
        .ifPresent(
            basis ->
                proposal
                    .getChildren()
                    .add(
                        Parts.row(
                            8,
                            Parts.pill(texts.get("sheet.proposed"), "accent"),
                            Parts.grow(Parts.wrapped(Parts.small(texts.get(basis.reason())))),
                            Parts.small(
                                "confirm-" + field.id(), texts.get("sheet.accept"), confirm))));
  }

  void focus() {
    input.focus();
  }
}
