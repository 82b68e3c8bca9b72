package org.daftar.recipe;

import org.daftar.kernel.Column;

/// A cell before and after a step.
///
/// @param row the record's number in the source
/// @param column the column before the step
/// @param before the text as it was
/// @param after the text as it becomes
public record CellChange(long row, Column column, String before, String after) {
  /// The cell as spreadsheets write it, such as `C122`.
  public String cell() {
    return Column.letters(column.index()) + row;
  }
}
