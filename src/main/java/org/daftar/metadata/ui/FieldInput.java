package org.daftar.metadata.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Vocabularies;
import org.daftar.text.Texts;

/// The input of a field, whatever its kind.
interface FieldInput {
  Node node();

  /// Shows a value without reporting it as typed.
  void show(Optional<FieldValue> value);

  void markProposed(boolean proposed);

  void focus();

  /// Makes a control look proposed, or confirmed.
  static void mark(Node control, boolean proposed) {
    control.getStyleClass().remove("proposed");
    if (proposed) {
      control.getStyleClass().add("proposed");
    }
  }

  /// The input that suits a field.
  ///
  /// @param typed takes every value that the user types or chooses
  static FieldInput of(Field field, Texts texts, Consumer<FieldValue> typed) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, KEYWORDS -> new LanguagesInput(field, texts, typed);
      case VOCABULARY ->
          new VocabularyInput(
              field,
              Vocabularies.find(field.vocabulary().orElseThrow()).orElseThrow(),
              texts,
              typed);
      case DATE, PERIOD -> new DatesInput(field, texts, typed);
      case EMAIL, PERSON, URL, PLAIN -> new PlainInput(field, texts, typed);
    };
  }
}
