package org.daftar.metadata.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.kernel.LocalizedText;
import org.daftar.kit.Parts;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldKind;
import org.daftar.metadata.FieldValue;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// The same text in French, Arabic and English side by side, each in its own direction. Keywords
/// are written with commas between them.
final class LanguagesInput implements FieldInput {
  private final Field field;
  private final Consumer<FieldValue> typed;
  private final Map<Language, TextInputControl> inputs = new EnumMap<>(Language.class);
  private final HBox root = new HBox(10);
  private boolean showing;

  LanguagesInput(Field field, Texts texts, Consumer<FieldValue> typed) {
    this.field = field;
    this.typed = typed;
    for (Language language : Language.values()) {
      TextInputControl input = field.kind() == FieldKind.LONG_TEXT ? area() : new TextField();
      input.setId("input-" + field.id() + "-" + language.tag());
      input.setNodeOrientation(
          language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      input.setAccessibleText(texts.get(field.label()) + ", " + language.ownName());
      input.textProperty().addListener((property, before, now) -> report());
      inputs.put(language, input);
      VBox column = Parts.column(2, Parts.small(language.ownName()), input);
      column.setMinWidth(0);
      column.setPrefWidth(200);
      HBox.setHgrow(column, Priority.ALWAYS);
      root.getChildren().add(column);
    }
  }

  private static TextArea area() {
    TextArea area = Parts.area(new TextArea());
    area.setPrefRowCount(3);
    area.addEventFilter(KeyEvent.KEY_PRESSED, new TabLeaves(area)::keyPressed);
    return area;
  }

  private void report() {
    if (!showing) {
      typed.accept(value());
    }
  }

  private FieldValue value() {
    if (field.kind() == FieldKind.KEYWORDS) {
      return new FieldValue.Keywords(
          words(Language.FRENCH), words(Language.ARABIC), words(Language.ENGLISH));
    }
    return new FieldValue.Text(
        new LocalizedText(text(Language.FRENCH), text(Language.ARABIC), text(Language.ENGLISH)));
  }

  private TextInputControl input(Language language) {
    return Objects.requireNonNull(inputs.get(language));
  }

  private String text(Language language) {
    return input(language).getText().strip();
  }

  private List<String> words(Language language) {
    return Arrays.stream(text(language).split("[,،;؛]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Optional<FieldValue> value) {
    showing = true;
    inputs.forEach(
        (language, input) -> {
          String text = value.map(v -> said(v, language)).orElse("");
          if (!input.getText().strip().equals(text)) {
            input.setText(text);
          }
        });
    showing = false;
  }

  private static String said(FieldValue value, Language language) {
    String separator = language == Language.ARABIC ? "، " : ", ";
    return switch (value) {
      case FieldValue.Text(LocalizedText text) -> text.in(language.tag());
      case FieldValue.Keywords keywords -> String.join(separator, keywords.in(language.tag()));
      case FieldValue.Items(List<String> items) ->
          language == Language.FRENCH ? String.join(separator, new ArrayList<>(items)) : "";
    };
  }

  @Override
  public void markProposed(boolean proposed) {
    for (TextInputControl input : inputs.values()) {
      FieldInput.mark(input, proposed && !input.getText().isBlank());
    }
  }

  /// The first required language that is still empty, else French.
  @Override
  public void focus() {
    inputs.entrySet().stream()
        .filter(entry -> field.languages().contains(entry.getKey().tag()))
        .filter(entry -> entry.getValue().getText().isBlank())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> input(Language.FRENCH))
        .requestFocus();
  }
}
