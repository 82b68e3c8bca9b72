package org.daftar.metadata.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.daftar.kit.Parts;
import org.daftar.kit.Shown;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Term;
import org.daftar.metadata.Vocabulary;
import org.daftar.text.Texts;

/// One or several terms of a vocabulary. Terms that were not checked against their source say so.
final class VocabularyInput implements FieldInput {
  private final Vocabulary vocabulary;
  private final Consumer<FieldValue> typed;
  private final ComboBox<Term> one = new ComboBox<>();
  private final CheckComboBox<Term> several;
  private final boolean multiple;
  private final VBox root = new VBox();
  private boolean showing;

  VocabularyInput(Field field, Vocabulary vocabulary, Texts texts, Consumer<FieldValue> typed) {
    this.vocabulary = vocabulary;
    this.typed = typed;
    this.multiple = field.multiple();
    this.several = new CheckComboBox<>(FXCollections.observableArrayList(vocabulary.terms()));
    StringConverter<Term> words = new Shown<>(term -> term.label().best(texts.language().tag()));
    one.getItems().setAll(vocabulary.terms());
    one.setConverter(words);
    several.setConverter(words);
    one.setId("input-" + field.id());
    several.setId("input-" + field.id());
    control().setAccessibleText(texts.get(field.label()));
    control().setMaxWidth(420);
    control().setPrefWidth(420);
    one.valueProperty().addListener((property, before, now) -> report());
    several
        .getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<Term>) change -> report());
    root.getChildren().add(control());
    if (vocabulary.terms().stream().anyMatch(term -> !term.verified())) {
      root.getChildren().add(Parts.small(texts.get("sheet.toVerify")));
    }
  }

  private Control control() {
    return multiple ? several : one;
  }

  private void report() {
    if (showing) {
      return;
    }
    if (multiple) {
      List<String> codes =
          several.getCheckModel().getCheckedItems().stream().map(Term::code).toList();
      typed.accept(new FieldValue.Items(codes));
    } else if (one.getValue() != null) {
      typed.accept(FieldValue.of(one.getValue().code()));
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Optional<FieldValue> value) {
    List<String> codes = value.map(FieldValue::items).orElse(List.of());
    showing = true;
    if (multiple) {
      several.getCheckModel().clearChecks();
      for (String code : codes) {
        vocabulary.term(code).ifPresent(several.getCheckModel()::check);
      }
    } else {
      one.setValue(codes.stream().findFirst().flatMap(vocabulary::term).orElse(null));
    }
    showing = false;
  }

  @Override
  public void markProposed(boolean proposed) {
    FieldInput.mark(control(), proposed);
  }

  @Override
  public void focus() {
    control().requestFocus();
  }
}
