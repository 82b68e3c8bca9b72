package org.daftar.workbench.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Header;
import org.daftar.kit.Parts;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.DateNotation;
import org.daftar.profile.NumberNotation;
import org.daftar.profile.ValueCount;
import org.daftar.recipe.ChangeCase;
import org.daftar.recipe.ChangeCase.LetterCase;
import org.daftar.recipe.ChooseHeader;
import org.daftar.recipe.CollapseSpaces;
import org.daftar.recipe.DropBlankRows;
import org.daftar.recipe.DropColumns;
import org.daftar.recipe.DropDuplicateRows;
import org.daftar.recipe.DropRows;
import org.daftar.recipe.FillDown;
import org.daftar.recipe.MapValues;
import org.daftar.recipe.MoveColumn;
import org.daftar.recipe.ParseDate;
import org.daftar.recipe.ParseNumber;
import org.daftar.recipe.RenameColumn;
import org.daftar.recipe.ReplaceText;
import org.daftar.recipe.ReplaceText.Matching;
import org.daftar.recipe.RowCondition;
import org.daftar.recipe.SetMissing;
import org.daftar.recipe.SplitColumn;
import org.daftar.recipe.Step;
import org.daftar.recipe.TrimSpaces;
import org.daftar.text.Texts;

/// The fields of one kind of step. The step follows the fields; it is absent while they make none.
final class StepForm {
  private final Texts texts;
  private final List<Column> columns;
  private final GridPane fields = new GridPane();
  private final ReadOnlyObjectWrapper<Optional<Step>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ComboBox<Column> column;

  /// @param chosen the column that the menu was opened on
  StepForm(
      StepKind kind,
      List<Column> columns,
      Optional<Column> chosen,
      Optional<ColumnProfile> profile,
      Header header,
      Texts texts) {
    this.texts = texts;
    this.columns = columns;
    this.column = columnField(chosen);
    fields.setHgap(12);
    fields.setVgap(9);
    if (kind.needsColumn()) {
      field("table.form.column", column);
    }
    Supplier<Optional<Step>> make = maker(kind, profile, header);
    watch(column, make);
    update(make);
  }

  GridPane fields() {
    return fields;
  }

  ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  private Supplier<Optional<Step>> maker(
      StepKind kind, Optional<ColumnProfile> profile, Header header) {
    return switch (kind) {
      case TRIM_SPACES -> () -> Optional.of(new TrimSpaces(chosen()));
      case COLLAPSE_SPACES -> () -> Optional.of(new CollapseSpaces(chosen()));
      case FILL_DOWN -> () -> Optional.of(new FillDown(chosen()));
      case DROP_COLUMN -> () -> Optional.of(new DropColumns(chosen()));
      case DROP_BLANK_ROWS -> () -> Optional.of(new DropBlankRows());
      case DROP_DUPLICATE_ROWS -> () -> Optional.of(new DropDuplicateRows(List.of()));
      case CHANGE_CASE -> changeCase();
      case REPLACE_TEXT -> replaceText();
      case MAP_VALUES -> mapValues(profile);
      case PARSE_NUMBER -> parseNumber(profile);
      case PARSE_DATE -> parseDate();
      case SET_MISSING -> setMissing();
      case SPLIT_COLUMN -> splitColumn();
      case RENAME_COLUMN -> renameColumn();
      case MOVE_COLUMN -> moveColumn();
      case CHOOSE_HEADER -> chooseHeader(header);
      case DROP_ROWS -> dropRows();
    };
  }

  private List<String> chosen() {
    return List.of(name());
  }

  private String name() {
    Column value = column.getValue();
    return value == null ? columns.getFirst().name() : value.name();
  }

  private Supplier<Optional<Step>> changeCase() {
    ComboBox<LetterCase> to = choice("case", List.of(LetterCase.values()), "table.form.case.");
    Supplier<Optional<Step>> make = () -> Optional.of(new ChangeCase(chosen(), to.getValue()));
    field("table.form.case", to);
    watch(to, make);
    return make;
  }

  private Supplier<Optional<Step>> replaceText() {
    TextField find = text("find", "");
    TextField by = text("replacement", "");
    ComboBox<Matching> matching =
        choice("matching", List.of(Matching.values()), "table.form.matching.");
    CheckBox whole = new CheckBox(texts.get("table.form.wholeCell"));
    whole.setId("form-whole");
    Supplier<Optional<Step>> make =
        () ->
            find.getText().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new ReplaceText(
                        chosen(),
                        find.getText(),
                        by.getText(),
                        matching.getValue(),
                        whole.isSelected()));
    field("table.form.find", find);
    field("table.form.replacement", by);
    field("table.form.matching", matching);
    fields.add(whole, 1, fields.getRowCount());
    find.textProperty().addListener((p, before, now) -> update(make));
    by.textProperty().addListener((p, before, now) -> update(make));
    whole.selectedProperty().addListener((p, before, now) -> update(make));
    watch(matching, make);
    return make;
  }

  private Supplier<Optional<Step>> mapValues(Optional<ColumnProfile> profile) {
    TextArea lines = new TextArea();
    lines.setId("form-values");
    lines.setPrefRowCount(7);
    lines.setAccessibleText(texts.get("table.form.values"));
    profile.ifPresent(
        p ->
            lines.setText(
                String.join(
                    "\n",
                    p.topValues().stream()
                        .map(ValueCount::value)
                        .map(v -> v + " => " + v)
                        .toList())));
    Supplier<Optional<Step>> make = () -> mapping(lines.getText());
    field("table.form.values", lines);
    lines.textProperty().addListener((p, before, now) -> update(make));
    return make;
  }

  private Optional<Step> mapping(String lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines.split("\n")) {
      int arrow = line.indexOf(" => ");
      if (arrow > 0 && !line.substring(0, arrow).equals(line.substring(arrow + 4))) {
        values.put(line.substring(0, arrow), line.substring(arrow + 4));
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new MapValues(name(), values));
  }

  private Supplier<Optional<Step>> parseNumber(Optional<ColumnProfile> profile) {
    ComboBox<NumberNotation> notation = new ComboBox<>();
    notation.setId("form-notation");
    notation.getItems().setAll(NumberNotation.ALL);
    notation.setConverter(shown(NumberNotation::pattern));
    notation
        .getSelectionModel()
        .select(
            profile
                .flatMap(p -> p.column().format())
                .flatMap(NumberNotation::ofPattern)
                .filter(NumberNotation.ALL::contains)
                .orElse(NumberNotation.FRENCH));
    CheckBox units = new CheckBox(texts.get("table.form.units"));
    units.setId("form-units");
    Supplier<Optional<Step>> make =
        () -> {
          NumberNotation chosen = notation.getValue();
          return Optional.of(
              new ParseNumber(name(), units.isSelected() ? chosen.withMultiples() : chosen));
        };
    field("table.form.notation", notation);
    fields.add(units, 1, fields.getRowCount());
    units.selectedProperty().addListener((p, before, now) -> update(make));
    watch(notation, make);
    return make;
  }

  private Supplier<Optional<Step>> parseDate() {
    ComboBox<DateNotation> notation = new ComboBox<>();
    notation.setId("form-notation");
    notation
        .getItems()
        .setAll(
            DateNotation.DAY_FIRST,
            DateNotation.MONTH_FIRST,
            DateNotation.DAY_FIRST.withTwoDigitYears(),
            DateNotation.MONTH_FIRST.withTwoDigitYears());
    notation.setConverter(shown(n -> texts.get(n.label())));
    notation.getSelectionModel().selectFirst();
    Supplier<Optional<Step>> make = () -> Optional.of(new ParseDate(name(), notation.getValue()));
    field("table.form.order", notation);
    watch(notation, make);
    return make;
  }

  private Supplier<Optional<Step>> setMissing() {
    TextField tokens = text("tokens", "- ; n.d. ; ND ; N/A ; ..");
    Supplier<Optional<Step>> make =
        () -> {
          List<String> list = new ArrayList<>();
          for (String token : tokens.getText().split(";")) {
            if (!token.isBlank()) {
              list.add(token.strip());
            }
          }
          return list.isEmpty() ? Optional.empty() : Optional.of(new SetMissing(chosen(), list));
        };
    field("table.form.tokens", tokens);
    tokens.textProperty().addListener((p, before, now) -> update(make));
    return make;
  }

  private Supplier<Optional<Step>> splitColumn() {
    TextField separator = text("separator", " - ");
    TextField into = text("into", name() + " 1 ; " + name() + " 2");
    Supplier<Optional<Step>> make =
        () -> {
          List<String> names =
              java.util.Arrays.stream(into.getText().split(";"))
                  .map(String::strip)
                  .filter(s -> !s.isEmpty())
                  .toList();
          return separator.getText().isEmpty() || names.size() < 2
              ? Optional.empty()
              : Optional.of(new SplitColumn(name(), separator.getText(), names));
        };
    field("table.form.separator", separator);
    field("table.form.into", into);
    separator.textProperty().addListener((p, before, now) -> update(make));
    into.textProperty().addListener((p, before, now) -> update(make));
    return make;
  }

  private Supplier<Optional<Step>> renameColumn() {
    TextField name = text("name", name());
    Supplier<Optional<Step>> make =
        () ->
            name.getText().isBlank() || name.getText().equals(name())
                ? Optional.empty()
                : Optional.of(new RenameColumn(name(), name.getText().strip()));
    field("table.form.name", name);
    name.textProperty().addListener((p, before, now) -> update(make));
    return make;
  }

  private Supplier<Optional<Step>> moveColumn() {
    ComboBox<Integer> position = new ComboBox<>();
    position.setId("form-position");
    for (int i = 1; i <= columns.size(); i++) {
      position.getItems().add(i);
    }
    position.getSelectionModel().selectFirst();
    Supplier<Optional<Step>> make = () -> Optional.of(new MoveColumn(name(), position.getValue()));
    field("table.form.position", position);
    watch(position, make);
    return make;
  }

  private Supplier<Optional<Step>> chooseHeader(Header header) {
    ComboBox<Integer> row = numbers("form-row", 0, 50, header.row());
    ComboBox<Integer> rows = numbers("form-rows", 1, 4, Math.max(1, header.rows()));
    Supplier<Optional<Step>> make =
        () -> {
          int first = row.getValue();
          Header chosen = first == 0 ? Header.NONE : new Header(first, rows.getValue());
          return chosen.equals(header) ? Optional.empty() : Optional.of(new ChooseHeader(chosen));
        };
    field("table.form.headerRow", row);
    field("table.form.headerRows", rows);
    watch(row, make);
    watch(rows, make);
    return make;
  }

  private static ComboBox<Integer> numbers(String id, int from, int to, int chosen) {
    ComboBox<Integer> numbers = new ComboBox<>();
    numbers.setId(id);
    for (int i = from; i <= to; i++) {
      numbers.getItems().add(i);
    }
    numbers.getSelectionModel().select(Integer.valueOf(chosen));
    return numbers;
  }

  private Supplier<Optional<Step>> dropRows() {
    TextField value = text("value", "");
    Supplier<Optional<Step>> make =
        () ->
            Optional.of(
                new DropRows(
                    value.getText().isBlank()
                        ? new RowCondition.CellBlank(name())
                        : new RowCondition.CellEquals(name(), value.getText().strip())));
    field("table.form.rowsWhere", value);
    value.textProperty().addListener((p, before, now) -> update(make));
    return make;
  }

  private void update(Supplier<Optional<Step>> make) {
    try {
      step.set(make.get());
    } catch (DaftarException | IllegalArgumentException e) {
      step.set(Optional.empty()); // a pattern that is being typed
    }
  }

  private void watch(ComboBox<?> box, Supplier<Optional<Step>> make) {
    box.valueProperty().addListener((property, before, now) -> update(make));
  }

  private ComboBox<Column> columnField(Optional<Column> chosen) {
    ComboBox<Column> box = new ComboBox<>();
    box.setId("form-column");
    box.getItems().setAll(columns);
    box.setConverter(shown(Column::name));
    box.getSelectionModel().select(chosen.orElse(columns.getFirst()));
    return box;
  }

  private <E extends Enum<E>> ComboBox<E> choice(String id, List<E> values, String keys) {
    ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(values));
    box.setId("form-" + id);
    box.setConverter(
        shown(v -> texts.get(keys + v.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    box.getSelectionModel().selectFirst();
    return box;
  }

  private static <T> StringConverter<T> shown(java.util.function.Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new IllegalStateException("The choices are not typed");
      }
    };
  }

  private static TextField text(String id, String proposal) {
    TextField field = new TextField(proposal);
    field.setId("form-" + id);
    field.setPrefWidth(300);
    return field;
  }

  private void field(String key, Node input) {
    int line = fields.getRowCount();
    fields.add(Parts.muted(texts.get(key)), 0, line);
    fields.add(input, 1, line);
    input.setAccessibleText(texts.get(key));
  }
}
