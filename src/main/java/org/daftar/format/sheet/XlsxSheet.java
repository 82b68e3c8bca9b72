package org.daftar.format.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daftar.format.record.DamagedException;
import org.daftar.format.record.Merge;
import org.daftar.format.record.RowStore;
import org.daftar.kernel.Progress;

/// One pass over the XML of a worksheet (ECMA-376 part 1, 18.3).
final class XlsxSheet {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;

  private final RowStore.Writer rows;
  private final SheetNotes notes;
  private final XlsxStyles styles;
  private final SharedStrings strings;
  private final boolean from1904;
  private final Progress progress;

  private final List<String> cells = new ArrayList<>();
  private long row;

  XlsxSheet(
      RowStore.Writer rows,
      SheetNotes notes,
      XlsxStyles styles,
      SharedStrings strings,
      boolean from1904,
      Progress progress) {
    this.rows = rows;
    this.notes = notes;
    this.styles = styles;
    this.strings = strings;
    this.from1904 = from1904;
    this.progress = progress;
  }

  void read(XMLStreamReader reader) throws XMLStreamException, IOException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        start(reader);
      } else if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("row")) {
        endRow();
      }
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException, IOException {
    switch (reader.getLocalName()) {
      case "col" -> column(reader);
      case "row" -> startRow(reader);
      case "c" -> cell(reader);
      case "mergeCell" -> merge(Xml.attribute(reader, "ref"));
      default -> {}
    }
  }

  private void column(XMLStreamReader reader) {
    if (Xml.isTrue(Xml.attribute(reader, "hidden"))) {
      int first = Xml.number(Xml.attribute(reader, "min"), 1);
      notes.hideColumns(
          first, Math.min(MOST_COLUMNS, Xml.number(Xml.attribute(reader, "max"), first)));
    }
  }

  private void startRow(XMLStreamReader reader) throws IOException {
    row = Xml.number(Xml.attribute(reader, "r"), (int) row + 1);
    if (row <= rows.count() || row > MOST_ROWS) {
      throw new DamagedException(null);
    }
    while (rows.count() < row - 1) {
      rows.add(List.of());
    }
    if (Xml.isTrue(Xml.attribute(reader, "hidden"))) {
      notes.hideRow();
    }
    if (row % 1_000 == 0) {
      progress.count(row, 0);
      progress.checkCancelled();
    }
    cells.clear();
  }

  private void endRow() {
    rows.add(cells);
  }

  private void cell(XMLStreamReader reader) throws XMLStreamException, IOException {
    int column = column(Xml.attribute(reader, "r"), cells.size() + 1);
    String type = Xml.attribute(reader, "t");
    int style = Xml.number(Xml.attribute(reader, "s"), 0);
    if (column > MOST_COLUMNS || column <= cells.size()) {
      throw new DamagedException(null);
    }
    String fill = styles.fill(style);
    if (!fill.isEmpty()) {
      notes.fill(row, fill);
    }
    String text = content(reader, type, style, column);
    while (cells.size() < column - 1) {
      cells.add("");
    }
    cells.add(text);
  }

  /// Reads on to the end of the cell.
  private String content(XMLStreamReader reader, String type, int style, int column)
      throws XMLStreamException {
    String text = "";
    boolean formula = false;
    boolean valued = false;
    while (true) {
      int event = reader.next();
      if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> {
            text = value(reader.getElementText(), type, style);
            valued = true;
          }
          case "is" -> text = SharedStrings.text(reader);
          default -> {}
        }
      }
    }
    if (formula) {
      notes.formula(valued);
    }
    if (type.equals("e")) {
      notes.error(row, column, text);
    }
    return text;
  }

  private String value(String raw, String type, int style) {
    return switch (type) {
      case "s" -> strings.get(Xml.number(raw.strip(), -1));
      case "str", "e", "inlineStr" -> raw;
      case "d" -> raw.strip();
      case "b" -> Xml.isTrue(raw.strip()) ? "true" : "false";
      default -> raw.isBlank() ? "" : CellText.number(raw, styles.shape(style), from1904);
    };
  }

  private void merge(String region) {
    int colon = region.indexOf(':');
    if (colon > 0) {
      String first = region.substring(0, colon);
      String last = region.substring(colon + 1);
      notes.merge(new Merge(row(first), row(last), column(first, 1), column(last, 1)));
    }
  }

  private static int row(String reference) {
    return Xml.number(reference.replaceAll("[^0-9]", ""), 1);
  }

  /// The column of a reference such as `AB12`, from 1.
  private static int column(String reference, int otherwise) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
    }
    return column == 0 ? otherwise : column;
  }
}
