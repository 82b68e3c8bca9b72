package org.daftar.workbench.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.daftar.kit.Parts;
import org.daftar.kit.Shown;
import org.daftar.text.Texts;

/// The labelled inputs of a form, one below the other. Each says when it changes. An input's id is
/// `form-` and its name.
final class FormInputs {
  private final Texts texts;
  private final Runnable changed;
  private final GridPane grid = new GridPane();

  /// @param changed runs after every change of an input
  FormInputs(Texts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
    grid.setHgap(12);
    grid.setVgap(9);
  }

  GridPane grid() {
    return grid;
  }

  TextField text(String name, String label, String proposal) {
    TextField input = new TextField(proposal);
    input.setPrefWidth(300);
    input.textProperty().addListener((property, before, now) -> changed.run());
    add(name, label, input);
    return input;
  }

  TextArea lines(String name, String label, String proposal) {
    TextArea input = new TextArea(proposal);
    input.setPrefRowCount(7);
    input.textProperty().addListener((property, before, now) -> changed.run());
    add(name, label, input);
    return input;
  }

  CheckBox check(String name, String label) {
    CheckBox input = new CheckBox(texts.get(label));
    input.setId("form-" + name);
    input.selectedProperty().addListener((property, before, now) -> changed.run());
    grid.add(input, 1, grid.getRowCount());
    return input;
  }

  /// A choice among values, each shown by its words.
  <T> ComboBox<T> choice(
      String name, String label, List<T> values, T chosen, Function<T, String> words) {
    ComboBox<T> input = new ComboBox<>();
    input.getItems().setAll(values);
    input.setConverter(new Shown<>(words));
    input.getSelectionModel().select(chosen);
    input.valueProperty().addListener((property, before, now) -> changed.run());
    add(name, label, input);
    return input;
  }

  /// A choice among constants, the first one chosen.
  ///
  /// @param keys what the text keys of the constants begin with
  <E extends Enum<E>> ComboBox<E> choice(String name, String label, E[] values, String keys) {
    return choice(
        name,
        label,
        List.of(values),
        values[0],
        value -> texts.get(keys + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  ComboBox<Integer> number(String name, String label, int from, int to, int chosen) {
    List<Integer> numbers = IntStream.rangeClosed(from, to).boxed().toList();
    return choice(name, label, numbers, chosen, String::valueOf);
  }

  private void add(String name, String label, Node input) {
    int line = grid.getRowCount();
    input.setId("form-" + name);
    input.setAccessibleText(texts.get(label));
    grid.add(Parts.muted(texts.get(label)), 0, line);
    grid.add(input, 1, line);
  }
}
