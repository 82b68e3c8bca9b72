package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Column;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// What a step would do to a table, counted over all rows before it is applied.
///
/// @param rows how many rows there are before
/// @param cellsChanged cells whose text changes
/// @param rowsRemoved rows that go away
/// @param cellsNotConverted filled cells that the step can't make sense of and leaves as they are
/// @param changes the first cells that change, at most [#SHOWN]
/// @param removed the first rows that go away, at most [#SHOWN]
/// @param notConverted the first cells that stay as they are, at most [#SHOWN]
/// @param columnsAfter the columns after the step
/// @param mismatches why the step does not fit the table, where it does not
public record Preview(
    long rows,
    long cellsChanged,
    long rowsRemoved,
    long cellsNotConverted,
    List<CellChange> changes,
    List<Row> removed,
    List<CellChange> notConverted,
    List<Column> columnsAfter,
    List<Mismatch> mismatches) {
  /// How many examples of each kind are shown.
  public static final int SHOWN = 5;

  public Preview {
    changes = List.copyOf(changes);
    removed = List.copyOf(removed);
    notConverted = List.copyOf(notConverted);
    columnsAfter = List.copyOf(columnsAfter);
    mismatches = List.copyOf(mismatches);
  }

  /// Passes over the whole table and counts.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static Preview of(Table before, Step step, Progress progress) {
    return new PreviewPass(before, step).run(progress);
  }

  /// Whether the step would change nothing at all.
  public boolean isIdle(List<Column> columnsBefore) {
    return cellsChanged == 0 && rowsRemoved == 0 && columnsBefore.equals(columnsAfter);
  }
}
