package org.daftar.format.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daftar.format.record.Merge;
import org.daftar.format.record.RowStore;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.jspecify.annotations.Nullable;

/// One pass over a table of an ODS workbook.
final class OdsSheet {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final Pattern TIME =
      Pattern.compile("PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:[.,]\\d+)?S)?");
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:\\d+");

  private final XMLStreamReader reader;
  private final OdsStyles styles;
  private final Progress progress;
  private final SheetNotes notes = new SheetNotes();
  private final List<String> cells = new ArrayList<>();
  private int columns;
  private int blank;

  OdsSheet(XMLStreamReader reader, OdsStyles styles, Progress progress) {
    this.reader = reader;
    this.styles = styles;
    this.progress = progress;
  }

  /// Reads from the start tag of the table to its end tag.
  SheetContent read(Path folder) throws XMLStreamException {
    String name = Xml.attribute(reader, "name");
    boolean hidden = styles.hidesTable(Xml.attribute(reader, "style-name"));
    progress.step(Message.of("format.step.sheet", new Code(name)));
    try (RowStore.Writer rows = new RowStore.Writer(folder)) {
      while (!atEnd("table")) {
        if (reader.getEventType() == XMLStreamReader.START_ELEMENT) {
          switch (reader.getLocalName()) {
            case "table-column" -> column();
            case "table-row" -> row(rows);
            case "shapes", "forms", "named-expressions" -> skip(reader.getLocalName());
            default -> {}
          }
        }
      }
      RowStore store = rows.finish();
      return notes.noted(
          new SheetContent(name, hidden, store, notes.merges(), Optional.empty(), List.of()));
    }
  }

  /// Goes on to the next event and says whether it ends the element.
  private boolean atEnd(String element) throws XMLStreamException {
    return reader.next() == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(element);
  }

  private void skip(String element) throws XMLStreamException {
    while (!atEnd(element)) {
      // What lies between is no cell.
    }
  }

  private void column() {
    int times = repeated("number-columns-repeated", MOST_COLUMNS);
    String visibility = Xml.attribute(reader, "visibility");
    if (visibility.equals("collapse") || visibility.equals("filter")) {
      notes.hideColumns(columns + 1, Math.min(MOST_COLUMNS, columns + times));
    }
    columns += times;
  }

  private int repeated(String attribute, int most) {
    return Math.clamp(Xml.number(Xml.attribute(reader, attribute), 1), 1, most);
  }

  private void row(RowStore.Writer rows) throws XMLStreamException {
    int times = repeated("number-rows-repeated", MOST_ROWS);
    String visibility = Xml.attribute(reader, "visibility");
    long number = rows.count() + 1;
    cells.clear();
    blank = 0;
    while (!atEnd("table-row")) {
      if (reader.getEventType() == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "table-cell", "covered-table-cell" -> cell(number, reader.getLocalName());
          default -> {}
        }
      }
    }
    progress.checkCancelled();
    boolean hidden = visibility.equals("collapse") || visibility.equals("filter");
    for (int i = 0; i < times && rows.count() < MOST_ROWS; i++) {
      rows.add(cells);
      if (hidden && !cells.isEmpty()) {
        notes.hideRow();
      }
    }
  }

  private void cell(long row, String element) throws XMLStreamException {
    int times = repeated("number-columns-repeated", MOST_COLUMNS);
    int column = cells.size() + blank + 1;
    String fill = styles.fill(Xml.attribute(reader, "style-name"));
    merge(row, column);
    boolean formula = !Xml.attribute(reader, "formula").isEmpty();
    Value value = Value.of(reader);
    String shown = paragraphs(element);
    String text = element.startsWith("covered") ? "" : value.text(shown);
    if (formula) {
      notes.formula(!text.isEmpty() || value.type.equals("string"));
    }
    if (formula && ERROR.matcher(shown).matches()) {
      text = shown;
      notes.error(row, column, shown);
    }
    if (text.isEmpty()) {
      blank += times;
      return;
    }
    if (!fill.isEmpty()) {
      notes.fill(row, fill);
    }
    put(text, times);
  }

  private void put(String text, int times) {
    for (; blank > 0 && cells.size() < MOST_COLUMNS; blank--) {
      cells.add("");
    }
    blank = 0;
    for (int i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
      cells.add(text);
    }
  }

  private void merge(long row, int column) {
    int width = repeated("number-columns-spanned", MOST_COLUMNS);
    int height = repeated("number-rows-spanned", MOST_ROWS);
    if (width > 1 || height > 1) {
      notes.merge(new Merge((int) row, (int) row + height - 1, column, column + width - 1));
    }
  }

  /// The text of a cell, without its comment. Ends on the cell's end tag.
  private String paragraphs(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    while (!atEnd(element)) {
      if (reader.getEventType() == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "annotation" -> skip("annotation");
          case "p" -> {
            text.append(first ? "" : "\n").append(paragraph());
            first = false;
          }
          default -> {}
        }
      }
    }
    return text.toString();
  }

  private String paragraph() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (!atEnd("p")) {
      int event = reader.getEventType();
      if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.SPACE) {
        text.append(reader.getText());
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "s" -> text.append(" ".repeat(repeated("c", 1_000)));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          default -> {}
        }
      }
    }
    return text.toString();
  }

  /// The value that a cell carries in its attributes.
  private record Value(String type, String value, String date, String time, String truth) {
    static Value of(XMLStreamReader reader) {
      return new Value(
          Xml.attribute(reader, "value-type"),
          Xml.attribute(reader, "value"),
          Xml.attribute(reader, "date-value"),
          Xml.attribute(reader, "time-value"),
          Xml.attribute(reader, "boolean-value"));
    }

    String text(String shown) {
      return switch (type) {
        case "float", "percentage", "currency" -> number(shown);
        case "date" -> date.isEmpty() ? shown : date;
        case "time" -> clock(shown);
        case "boolean" -> truth.isEmpty() ? shown : truth;
        default -> shown;
      };
    }

    private String number(String shown) {
      try {
        // A code shown with leading zeros keeps them.
        boolean code = shown.length() > 1 && shown.matches("0\\d+");
        return code ? shown : CellText.plain(new BigDecimal(value));
      } catch (NumberFormatException e) {
        return shown;
      }
    }

    private String clock(String shown) {
      Matcher matcher = TIME.matcher(time);
      if (!matcher.matches()) {
        return shown;
      }
      return two(matcher.group(1)) + ":" + two(matcher.group(2)) + ":" + two(matcher.group(3));
    }

    private static String two(@Nullable String digits) {
      return digits == null ? "00" : digits.length() < 2 ? "0" + digits : digits;
    }
  }
}
