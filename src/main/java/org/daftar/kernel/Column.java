package org.daftar.kernel;

import java.util.Optional;

/// One column of a table.
///
/// @param index position in the table, from 1
/// @param name the name in the header as it is written there, unique within the table
/// @param type what its values are, as far as known
/// @param format how the values are written, such as `dd/MM/yyyy` or `#.##0,00`
/// @param confidence from 0 (unknown) to 1 (certain)
public record Column(
    int index, String name, ValueType type, Optional<String> format, double confidence) {

  /// A column of which only the place and the name are known.
  public static Column untyped(int index, String name) {
    return new Column(index, name, ValueType.ANY, Optional.empty(), 0);
  }

  /// The column's letters as spreadsheets write them: 1 is `A`, 27 is `AA`.
  public static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  public Column renamed(String newName) {
    return new Column(index, newName, type, format, confidence);
  }

  public Column at(int newIndex) {
    return new Column(newIndex, name, type, format, confidence);
  }

  public Column typed(ValueType newType, Optional<String> newFormat, double newConfidence) {
    return new Column(index, name, newType, newFormat, newConfidence);
  }
}
