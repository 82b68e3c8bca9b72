package org.daftar.kernel;

import java.util.Optional;

/// A place in a file, as exact as known.
///
/// @param file the file's name
/// @param table the sheet or table
/// @param row record number from 1, header and blank ones counted
/// @param column position from 1
/// @param columnName the column's name
public record Location(
    Optional<String> file,
    Optional<String> table,
    Optional<Long> row,
    Optional<Integer> column,
    Optional<String> columnName) {

  public static final Location NOWHERE =
      new Location(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static Location ofFile(String file) {
    return new Location(
        Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Location ofTable(String table) {
    return new Location(
        Optional.empty(), Optional.of(table), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Location ofRow(String table, long row) {
    return new Location(
        Optional.empty(), Optional.of(table), Optional.of(row), Optional.empty(), Optional.empty());
  }

  public static Location ofColumn(String table, Column column) {
    return new Location(
        Optional.empty(),
        Optional.of(table),
        Optional.empty(),
        Optional.of(column.index()),
        Optional.of(column.name()));
  }

  public static Location ofCell(String table, long row, Column column) {
    return new Location(
        Optional.empty(),
        Optional.of(table),
        Optional.of(row),
        Optional.of(column.index()),
        Optional.of(column.name()));
  }

  public Location inFile(String name) {
    return new Location(Optional.of(name), table, row, column, columnName);
  }

  /// The cell as spreadsheets write it, such as `C122`; empty unless row and column are known.
  public Optional<String> cell() {
    return row.flatMap(r -> column.map(c -> Column.letters(c) + r));
  }
}
