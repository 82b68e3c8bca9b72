package org.daftar.format.record;

import org.daftar.kernel.Column;

/// Cells of a sheet that are shown as one. Rows and columns count from 1, both ends included.
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  public boolean holds(long row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  public boolean isHorizontal() {
    return lastColumn > firstColumn;
  }

  public int width() {
    return lastColumn - firstColumn + 1;
  }

  /// The region as spreadsheets write it, such as `B3:D3`.
  public String region() {
    return Column.letters(firstColumn) + firstRow + ":" + Column.letters(lastColumn) + lastRow;
  }
}
