package org.daftar.workbench.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Header;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.DateNotation;
import org.daftar.profile.NumberNotation;
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

/// The inputs of one kind of step. The step follows them; it is absent while they make none.
final class StepForm {
  private final Texts texts;
  private final List<Column> columns;
  private final FormInputs inputs;
  private final Supplier<String> column;
  private final ReadOnlyObjectWrapper<Optional<Step>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Supplier<Optional<Step>> maker = Optional::empty;

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
    this.inputs = new FormInputs(texts, this::update);
    Column first = chosen.orElse(columns.getFirst());
    this.column = kind.needsColumn() ? columnInput(first) : first::name;
    this.maker = maker(kind, profile, header);
    update();
  }

  GridPane fields() {
    return inputs.grid();
  }

  ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  private void update() {
    try {
      step.set(maker.get());
    } catch (DaftarException | IllegalArgumentException e) {
      step.set(Optional.empty()); // a pattern that is being typed
    }
  }

  private Supplier<String> columnInput(Column first) {
    ComboBox<Column> input =
        inputs.choice("column", "table.form.column", columns, first, Column::name);
    return () -> input.getValue().name();
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
    return List.of(column.get());
  }

  private Supplier<Optional<Step>> changeCase() {
    ComboBox<LetterCase> to =
        inputs.choice("case", "table.form.case", LetterCase.values(), "table.form.case.");
    return () -> Optional.of(new ChangeCase(chosen(), to.getValue()));
  }

  private Supplier<Optional<Step>> replaceText() {
    TextField find = inputs.text("find", "table.form.find", "");
    TextField by = inputs.text("replacement", "table.form.replacement", "");
    ComboBox<Matching> matching =
        inputs.choice("matching", "table.form.matching", Matching.values(), "table.form.matching.");
    CheckBox whole = inputs.check("whole", "table.form.wholeCell");
    return () ->
        unless(
            find.getText().isEmpty(),
            () ->
                new ReplaceText(
                    chosen(),
                    find.getText(),
                    by.getText(),
                    matching.getValue(),
                    whole.isSelected()));
  }

  private Supplier<Optional<Step>> mapValues(Optional<ColumnProfile> profile) {
    String proposal =
        profile.map(ColumnProfile::topValues).orElse(List.of()).stream()
            .map(top -> top.value() + " => " + top.value())
            .collect(Collectors.joining("\n"));
    TextArea lines = inputs.lines("values", "table.form.values", proposal);
    return () -> {
      Map<String, String> values = mapping(lines.getText());
      return unless(values.isEmpty(), () -> new MapValues(column.get(), values));
    };
  }

  private static Map<String, String> mapping(String lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines.split("\n")) {
      int arrow = line.indexOf(" => ");
      if (arrow > 0 && !line.substring(0, arrow).equals(line.substring(arrow + 4))) {
        values.put(line.substring(0, arrow), line.substring(arrow + 4));
      }
    }
    return values;
  }

  private Supplier<Optional<Step>> parseNumber(Optional<ColumnProfile> profile) {
    NumberNotation seen =
        profile
            .flatMap(p -> p.column().format())
            .flatMap(NumberNotation::ofPattern)
            .filter(NumberNotation.ALL::contains)
            .orElse(NumberNotation.FRENCH);
    ComboBox<NumberNotation> notation =
        inputs.choice(
            "notation", "table.form.notation", NumberNotation.ALL, seen, NumberNotation::pattern);
    CheckBox units = inputs.check("units", "table.form.units");
    return () -> {
      NumberNotation chosen = notation.getValue();
      return Optional.of(
          new ParseNumber(column.get(), units.isSelected() ? chosen.withMultiples() : chosen));
    };
  }

  private Supplier<Optional<Step>> parseDate() {
    List<DateNotation> notations =
        List.of(
            DateNotation.DAY_FIRST,
            DateNotation.MONTH_FIRST,
            DateNotation.DAY_FIRST.withTwoDigitYears(),
            DateNotation.MONTH_FIRST.withTwoDigitYears());
    ComboBox<DateNotation> notation =
        inputs.choice(
            "notation",
            "table.form.order",
            notations,
            DateNotation.DAY_FIRST,
            n -> texts.get(n.label()));
    return () -> Optional.of(new ParseDate(column.get(), notation.getValue()));
  }

  private Supplier<Optional<Step>> setMissing() {
    TextField tokens = inputs.text("tokens", "table.form.tokens", "- ; n.d. ; ND ; N/A ; ..");
    return () -> {
      List<String> list = list(tokens);
      return unless(list.isEmpty(), () -> new SetMissing(chosen(), list));
    };
  }

  private Supplier<Optional<Step>> splitColumn() {
    TextField separator = inputs.text("separator", "table.form.separator", " - ");
    String proposal = column.get() + " 1 ; " + column.get() + " 2";
    TextField into = inputs.text("into", "table.form.into", proposal);
    return () -> {
      List<String> names = list(into);
      return unless(
          separator.getText().isEmpty() || names.size() < 2,
          () -> new SplitColumn(column.get(), separator.getText(), names));
    };
  }

  /// What is typed between semicolons.
  private static List<String> list(TextField input) {
    return Arrays.stream(input.getText().split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private Supplier<Optional<Step>> renameColumn() {
    TextField name = inputs.text("name", "table.form.name", column.get());
    return () ->
        unless(
            name.getText().isBlank() || name.getText().equals(column.get()),
            () -> new RenameColumn(column.get(), name.getText().strip()));
  }

  private Supplier<Optional<Step>> moveColumn() {
    ComboBox<Integer> position =
        inputs.number("position", "table.form.position", 1, columns.size(), 1);
    return () -> Optional.of(new MoveColumn(column.get(), position.getValue()));
  }

  private Supplier<Optional<Step>> chooseHeader(Header header) {
    ComboBox<Integer> row = inputs.number("row", "table.form.headerRow", 0, 50, header.row());
    ComboBox<Integer> rows =
        inputs.number("rows", "table.form.headerRows", 1, 4, Math.max(1, header.rows()));
    return () -> {
      int first = row.getValue();
      Header chosen = first == 0 ? Header.NONE : new Header(first, rows.getValue());
      return unless(chosen.equals(header), () -> new ChooseHeader(chosen));
    };
  }

  private Supplier<Optional<Step>> dropRows() {
    TextField value = inputs.text("value", "table.form.rowsWhere", "");
    return () ->
        Optional.of(
            new DropRows(
                value.getText().isBlank()
                    ? new RowCondition.CellBlank(column.get())
                    : new RowCondition.CellEquals(column.get(), value.getText().strip())));
  }

  private static Optional<Step> unless(boolean nothing, Supplier<Step> step) {
    return nothing ? Optional.empty() : Optional.of(step.get());
  }
}
