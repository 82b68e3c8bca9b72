package org.daftar.workbench.ui;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daftar.format.ReadOptions;
import org.daftar.format.delimited.TextLayout;
import org.daftar.kernel.Header;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Row;
import org.daftar.kit.Dialogs;
import org.daftar.kit.Parts;
import org.daftar.recipe.ChooseHeader;
import org.daftar.text.Texts;
import org.daftar.workbench.OpenedTable;

/// How the file was understood, with each guess, its confidence and its reason, and a live view of
/// what another choice would give.
final class UnderstandingDialog {
  private static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "windows-1252",
          "windows-1256",
          "ISO-8859-6",
          "ISO-8859-15",
          "UTF-16LE",
          "UTF-16BE",
          "IBM850",
          "x-MacRoman");
  private static final int LINES = 5;
  private static final int CELLS = 5;

  private final TableViewModel model;
  private final Texts texts;
  private final Dialogs dialogs;
  private final OpenedTable table;
  private final GridPane fields = new GridPane();
  private final VBox look = Parts.column(2);

  UnderstandingDialog(TableViewModel model, OpenedTable table, Texts texts, Dialogs dialogs) {
    this.model = model;
    this.table = table;
    this.texts = texts;
    this.dialogs = dialogs;
    fields.setHgap(12);
    fields.setVgap(9);
    look.getStyleClass().add("df-sunken");
    look.setPrefWidth(620);
    look.setMinHeight(120);
    look.setId("understanding-preview");
  }

  void show() {
    Optional<TextLayout> layout = table.file().layout();
    ComboBox<String> charset = new ComboBox<>();
    ComboBox<String> delimiter = new ComboBox<>();
    layout.ifPresent(found -> addTextFields(found, charset, delimiter));
    ComboBox<Integer> header = headerField();
    ComboBox<Integer> headerRows = headerRowsField();
    if (layout.isEmpty()) {
      showHead();
    }
    VBox content = Parts.column(14, fields, Parts.subheading(texts.get("table.preview")), look);
    if (dialogs.show(texts.get("table.understanding"), content, texts.get("table.reread"))) {
      apply(layout, charset, delimiter, chosenHeader(header, headerRows));
    }
  }

  private void addTextFields(
      TextLayout layout, ComboBox<String> charset, ComboBox<String> delimiter) {
    String guess = layout.charset().value().name();
    List<String> names = new ArrayList<>();
    names.add(guess);
    for (Proposal<Charset> other : layout.charsets()) {
      if (!names.contains(other.value().name())) {
        names.add(other.value().name());
      }
    }
    CHARSETS.stream().filter(name -> !names.contains(name)).forEach(names::add);
    charset.setId("charset");
    charset.getItems().setAll(names);
    charset.getSelectionModel().select(model.options().charset().orElse(guess));
    charset.valueProperty().addListener((property, before, now) -> showText(now));
    field("table.encoding", charset, sure(layout.charset()));
    delimiter.setId("delimiter");
    delimiter.getItems().setAll(delimiters().keySet());
    delimiter
        .getSelectionModel()
        .select(word(String.valueOf(layout.dialect().value().delimiter())));
    field("table.delimiter", delimiter, sure(layout.dialect()));
    showText(charset.getValue());
  }

  private Map<String, String> delimiters() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(texts.get("table.delimiter.semicolon"), ";");
    words.put(texts.get("table.delimiter.comma"), ",");
    words.put(texts.get("table.delimiter.tab"), "\t");
    words.put(texts.get("table.delimiter.pipe"), "|");
    words.put(texts.get("table.delimiter.space"), " ");
    words.put(texts.get("table.delimiter.colon"), ":");
    return words;
  }

  private String word(String delimiter) {
    return delimiters().entrySet().stream()
        .filter(entry -> entry.getValue().equals(delimiter))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(delimiter);
  }

  private ComboBox<Integer> headerField() {
    ComboBox<Integer> row = new ComboBox<>();
    row.setId("header-row");
    for (int i = 0; i <= 30; i++) {
      row.getItems().add(i);
    }
    row.getSelectionModel().select(Integer.valueOf(current().row()));
    field("table.form.headerRow", row, sure(table.header()));
    return row;
  }

  private ComboBox<Integer> headerRowsField() {
    ComboBox<Integer> rows = new ComboBox<>();
    rows.setId("header-rows");
    rows.getItems().setAll(1, 2, 3, 4);
    rows.getSelectionModel().select(Integer.valueOf(Math.max(1, current().rows())));
    field("table.form.headerRows", rows, "");
    return rows;
  }

  private Header current() {
    return model.historyProperty().get().present().header().orElse(table.source().header());
  }

  private static Header chosenHeader(ComboBox<Integer> row, ComboBox<Integer> rows) {
    int first = row.getValue();
    return first == 0 ? Header.NONE : new Header(first, rows.getValue());
  }

  private String sure(Proposal<?> proposal) {
    return texts.get("table.sure", Math.round(proposal.confidence() * 100), proposal.reason());
  }

  private void field(String key, ComboBox<?> input, String why) {
    int line = fields.getRowCount();
    input.setAccessibleText(texts.get(key));
    fields.add(Parts.muted(texts.get(key)), 0, line);
    fields.add(input, 1, line);
    Label reason = Parts.wrapped(Parts.small(why));
    reason.setMaxWidth(330);
    fields.add(reason, 2, line);
  }

  private void showText(String charset) {
    look.getChildren().clear();
    for (String line : table.file().textHead(charset, LINES)) {
      look.getChildren().add(Parts.code(line, "df-text"));
    }
  }

  private void showHead() {
    GridPane cells = new GridPane();
    cells.setHgap(12);
    cells.setVgap(3);
    look.getChildren().add(cells);
    for (Row row : table.file().head(table.sheet().index(), LINES + 3)) {
      int line = cells.getRowCount();
      cells.add(Parts.small(texts.number(row.number())), 0, line);
      for (int i = 0; i < Math.min(row.size(), CELLS); i++) {
        Label cell = Parts.code(row.text(i), "df-text");
        cell.setMaxWidth(105);
        cells.add(cell, i + 1, line);
      }
    }
  }

  private void apply(
      Optional<TextLayout> layout,
      ComboBox<String> charset,
      ComboBox<String> delimiter,
      Header header) {
    if (!header.equals(current())) {
      model.add(new ChooseHeader(header));
    }
    if (layout.isPresent()) {
      String separator = delimiters().getOrDefault(delimiter.getValue(), delimiter.getValue());
      TextLayout found = layout.get();
      boolean other =
          !charset.getValue().equals(found.charset().value().name())
              || separator.charAt(0) != found.dialect().value().delimiter();
      if (other) {
        model.reread(ReadOptions.DETECT.withCharset(charset.getValue()).withDelimiter(separator));
      }
    }
  }
}
