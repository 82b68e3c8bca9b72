package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daftar.kernel.Row;
import org.jspecify.annotations.Nullable;

/// The stages that need no memory of other rows.
final class Stages {
  static final Stage SAME = Stage.stateless(true, () -> row -> row);

  private Stages() {}

  /// Rewrites cells one by one.
  static Stage cells(CellStep step, int[] positions) {
    return Stage.stateless(
        true,
        () -> {
          Conversions conversions = new Conversions(step.converter());
          return row -> rewritten(row, positions, conversions);
        });
  }

  private static Row rewritten(Row row, int[] positions, Conversions conversions) {
    @Nullable String[] cells = null;
    for (int position : positions) {
      String text = row.cell(position);
      if (text == null) {
        continue;
      }
      Optional<String> converted = conversions.apply(text);
      if (converted.isPresent() && !converted.get().equals(text)) {
        cells = cells == null ? row.copyCells(row.size()) : cells;
        cells[position] = converted.get();
      }
    }
    return cells == null ? row : Row.of(row.number(), cells);
  }

  /// Takes the columns at these positions; cells beyond the table's columns stay at the end.
  static Stage take(int width, int[] positions) {
    return Stage.stateless(
        true,
        () ->
            row -> {
              int extra = Math.max(0, row.size() - width);
              @Nullable String[] cells = new String[positions.length + extra];
              for (int i = 0; i < positions.length; i++) {
                cells[i] = row.cell(positions[i]);
              }
              for (int i = 0; i < extra; i++) {
                cells[positions.length + i] = row.cell(width + i);
              }
              return Row.of(row.number(), cells);
            });
  }

  /// Puts new cells in before a position.
  static Stage insert(int position, CellMaker maker) {
    return Stage.stateless(
        true,
        () ->
            row -> {
              List<String> made = maker.cells(row);
              int size = Math.max(row.size(), position);
              @Nullable String[] cells = new String[size + made.size()];
              for (int i = 0; i < cells.length; i++) {
                if (i < position) {
                  cells[i] = row.cell(i);
                } else if (i < position + made.size()) {
                  cells[i] = made.get(i - position);
                } else {
                  cells[i] = row.cell(i - made.size());
                }
              }
              return Row.of(row.number(), cells);
            });
  }

  /// Makes the cells of new columns from a row.
  @FunctionalInterface
  interface CellMaker {
    List<String> cells(Row row);
  }

  /// Takes out the rows that a test picks.
  static Stage drop(Predicate<Row> unwanted) {
    return Stage.stateless(false, () -> row -> unwanted.test(row) ? null : row);
  }
}
