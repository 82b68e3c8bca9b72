package org.daftar.recipe;

import org.daftar.kernel.Row;
import org.jspecify.annotations.Nullable;

/// Fills blank cells from above; remembers the last filled cell of each column.
final class FillDownStage implements Stage {
  private final int[] positions;

  FillDownStage(int[] positions) {
    this.positions = positions;
  }

  @Override
  public Worker start() {
    return new Filler(new String[positions.length]);
  }

  @Override
  public Worker resume(Object state) {
    return new Filler(((@Nullable String[]) state).clone());
  }

  @Override
  public boolean isRowByRow() {
    return false;
  }

  private final class Filler implements Worker {
    private final @Nullable String[] above;

    Filler(@Nullable String[] above) {
      this.above = above;
    }

    @Override
    public Row work(Row row) {
      if (row.isBlank()) {
        return row;
      }
      @Nullable String[] cells = null;
      for (int i = 0; i < positions.length; i++) {
        String text = row.text(positions[i]);
        if (!text.isBlank()) {
          above[i] = text;
        } else if (above[i] != null) {
          cells = cells == null ? wide(row) : cells;
          cells[positions[i]] = above[i];
        }
      }
      return cells == null ? row : Row.of(row.number(), cells);
    }

    private @Nullable String[] wide(Row row) {
      int width = row.size();
      for (int position : positions) {
        width = Math.max(width, position + 1);
      }
      return row.copyCells(width);
    }

    @Override
    public Object state() {
      return above.clone();
    }
  }
}
