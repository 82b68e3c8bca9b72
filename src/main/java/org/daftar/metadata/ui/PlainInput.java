package org.daftar.metadata.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.daftar.kernel.LocalizedText;
import org.daftar.kit.Parts;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldKind;
import org.daftar.metadata.FieldValue;
import org.daftar.text.Texts;

/// A line that is the same in every language: an address, a name, a number.
final class PlainInput implements FieldInput {
  private final Consumer<FieldValue> typed;
  private final TextField input = new TextField();
  private boolean showing;

  PlainInput(Field field, Texts texts, Consumer<FieldValue> typed) {
    this.typed = typed;
    input.setId("input-" + field.id());
    input.setAccessibleText(texts.get(field.label()));
    input.setMaxWidth(420);
    if (field.kind() == FieldKind.EMAIL || field.kind() == FieldKind.URL) {
      Parts.leftToRight(input);
    }
    input.textProperty().addListener((property, before, now) -> report());
  }

  private void report() {
    if (!showing) {
      String text = input.getText().strip();
      typed.accept(new FieldValue.Items(text.isEmpty() ? List.of() : List.of(text)));
    }
  }

  @Override
  public Node node() {
    return input;
  }

  @Override
  public void show(Optional<FieldValue> value) {
    showing = true;
    String text = value.map(PlainInput::said).orElse("");
    if (!input.getText().strip().equals(text)) {
      input.setText(text);
    }
    showing = false;
  }

  private static String said(FieldValue value) {
    return switch (value) {
      case FieldValue.Items(List<String> items) -> items.isEmpty() ? "" : items.getFirst();
      case FieldValue.Text(LocalizedText text) -> text.best("fr");
      case FieldValue.Keywords keywords -> String.join(", ", keywords.fr());
    };
  }

  @Override
  public void markProposed(boolean proposed) {
    FieldInput.mark(input, proposed && !input.getText().isBlank());
  }

  @Override
  public void focus() {
    input.requestFocus();
  }
}
