package org.daftar.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of a table: its text cells and the place it came from. Immutable.
///
/// A cell is `null` when the record is shorter than the table, and empty when it is there without
/// a value: the two look different to the steward and mean different things to checks.
public final class Row {
  private final long number;
  private final @Nullable String[] cells;

  private Row(long number, @Nullable String[] cells) {
    this.number = number;
    this.cells = cells;
  }

  /// A row of these cells. The array is handed over and must not be changed afterwards.
  ///
  /// @param number the record's number in the file or sheet, from 1, header and blank ones counted
  public static Row of(long number, @Nullable String... cells) {
    return new Row(number, cells);
  }

  /// The record's number in the source file or sheet, from 1.
  public long number() {
    return number;
  }

  /// The number of cells that the record really has, which may be less or more than the columns.
  public int size() {
    return cells.length;
  }

  /// The cell at a position from 0, or `null` where the record has none.
  public @Nullable String cell(int position) {
    return position < cells.length ? cells[position] : null;
  }

  /// The cell at a position from 0, empty where the record has none.
  public String text(int position) {
    String cell = cell(position);
    return cell == null ? "" : cell;
  }

  /// All cells, in order; missing ones are `null`.
  public List<@Nullable String> cells() {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  /// A copy of the cells that may be changed, of the length asked for.
  public @Nullable String[] copyCells(int length) {
    return Arrays.copyOf(cells, length);
  }

  /// Whether no cell holds anything but white space.
  public boolean isBlank() {
    for (String cell : cells) {
      if (cell != null && !cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && number == row.number && Arrays.equals(cells, row.cells);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(number) + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return number + Arrays.toString(cells);
  }
}
