package org.daftar.bundle;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Reads the cells of comma-separated records (RFC 4180) one after the other: just enough to see
/// whether a table has the shape that its descriptor says. Other separators are not looked at.
final class CsvShape {
  /// Longer cells are cut: their text does not matter here.
  private static final int LONGEST_CELL = 10_000;

  /// More cells in one record are not counted.
  private static final int MOST_CELLS = 20_000;

  private final Reader in;
  private int next = -2;

  CsvShape(Reader in) {
    this.in = in;
  }

  /// The cells of the next record; empty at the end of the file.
  List<String> record() throws IOException {
    List<String> cells = new ArrayList<>();
    if (peek() < 0) {
      return cells;
    }
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      more = cell(cell) == ',';
      if (cells.size() < MOST_CELLS) {
        cells.add(cell.toString());
      }
    }
    return cells;
  }

  /// @return what ended the cell: a comma, a line end or -1
  private int cell(StringBuilder cell) throws IOException {
    boolean quoted = false;
    boolean first = true;
    while (true) {
      int c = take();
      if (c < 0) {
        return c;
      }
      if (c == '"' && quoted && peek() == '"') {
        take();
        add(cell, c);
      } else if (c == '"' && (quoted || first)) {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || isLineEnd(c))) {
        return c;
      } else {
        add(cell, c);
      }
      first = false;
    }
  }

  private boolean isLineEnd(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      take();
    }
    return c == '\r' || c == '\n';
  }

  private static void add(StringBuilder cell, int c) {
    if (cell.length() < LONGEST_CELL) {
      cell.append((char) c);
    }
  }

  private int peek() throws IOException {
    if (next == -2) {
      next = in.read();
    }
    return next;
  }

  private int take() throws IOException {
    int c = peek();
    next = c < 0 ? c : -2;
    return c;
  }
}
