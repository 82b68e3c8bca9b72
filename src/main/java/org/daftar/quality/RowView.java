package org.daftar.quality;

import org.daftar.kernel.Row;

/// The row that is going by, with what is known of it. The same object serves for every row of a
/// scan, so passes take out what they want to keep.
final class RowView {
  private final Reading[] readings;
  private Row row = Row.of(0);
  private long position;
  private RowKind kind = RowKind.DATA;
  private long firstLike = -1;

  RowView(int columns) {
    readings = new Reading[columns];
  }

  void show(Row shown, long at) {
    row = shown;
    position = at;
    firstLike = -1;
  }

  void read(int column, Reading reading) {
    readings[column] = reading;
  }

  void sorted(RowKind sortedKind) {
    kind = sortedKind;
  }

  void sameAs(long firstPosition) {
    firstLike = firstPosition;
  }

  Row row() {
    return row;
  }

  long number() {
    return row.number();
  }

  /// Position among the data rows, from 0.
  long position() {
    return position;
  }

  RowKind kind() {
    return kind;
  }

  /// Position of the first row with the very same cells, or -1 if there is none before.
  long firstLike() {
    return firstLike;
  }

  int columns() {
    return readings.length;
  }

  /// How the cell of a column reads, from 0.
  Reading reading(int column) {
    return readings[column];
  }
}
