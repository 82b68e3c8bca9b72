package org.daftar.workbench.ui;

import java.util.BitSet;
import org.daftar.kernel.Row;

/// A row as the grid shows it.
///
/// @param row the row after the recipe
/// @param changed the positions, from 0, whose text the recipe changed
/// @param loaded false for a placeholder whose page is on its way
record GridRow(Row row, BitSet changed, boolean loaded) {
  static GridRow loading(int index) {
    return new GridRow(Row.of(index + 1L), new BitSet(), false);
  }
}
