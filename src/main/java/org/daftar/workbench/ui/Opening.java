package org.daftar.workbench.ui;

import java.util.List;
import org.daftar.recipe.History;
import org.daftar.recipe.RecipeTable;
import org.daftar.workbench.OpenedTable;

/// A table at one moment of its history, with its first page at hand.
record Opening(OpenedTable table, History history, RecipeTable through, List<GridRow> first) {
  private static final int FIRST_GUESS = 1_000;

  static Opening of(OpenedTable table, History history) {
    RecipeTable through = table.through(history.present());
    return new Opening(table, history, through, GridRow.page(through, 0));
  }

  /// The number of rows, or a guess until they are counted.
  int rows() {
    long guess = first.size() < PagedRows.PAGE ? first.size() : FIRST_GUESS;
    return (int) Math.min(through.knownRowCount().orElse(guess), Integer.MAX_VALUE);
  }
}
