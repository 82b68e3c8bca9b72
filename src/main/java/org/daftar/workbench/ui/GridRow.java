package org.daftar.workbench.ui;

import java.util.BitSet;
import java.util.List;
import org.daftar.kernel.Row;
import org.daftar.recipe.CleanedRow;
import org.daftar.recipe.RecipeTable;

/// A row as the grid shows it.
///
/// @param row the row after the recipe
/// @param changed the positions, from 0, whose text the recipe changed
/// @param loaded false for a placeholder whose page is on its way
record GridRow(Row row, BitSet changed, boolean loaded) {
  static GridRow loading(int index) {
    return new GridRow(Row.of(index + 1L), new BitSet(), false);
  }

  /// A page of [PagedRows#PAGE] rows.
  static List<GridRow> page(RecipeTable table, int page) {
    return table.cleaned((long) page * PagedRows.PAGE, PagedRows.PAGE).stream()
        .map(GridRow::of)
        .toList();
  }

  private static GridRow of(CleanedRow cleaned) {
    BitSet changed = new BitSet();
    for (int i = 0; i < cleaned.origins().size(); i++) {
      changed.set(i, cleaned.changed(i));
    }
    return new GridRow(cleaned.row(), changed, true);
  }
}
