package org.daftar.samples;

import java.util.List;
import java.util.stream.Collectors;

/// Delimited text as RFC 4180 §2 writes it, with the delimiter and line ending asked for.
final class Delimited {
  private Delimited() {}

  static String text(char delimiter, String lineEnding, List<List<String>> records) {
    return records.stream()
        .map(record -> line(delimiter, record) + lineEnding)
        .collect(Collectors.joining());
  }

  private static String line(char delimiter, List<String> cells) {
    return cells.stream()
        .map(cell -> quoted(delimiter, cell))
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }

  private static String quoted(char delimiter, String cell) {
    boolean needed = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
