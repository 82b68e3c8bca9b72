package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Row;

/// A row beside the source row it was made from.
///
/// @param row the row after the recipe
/// @param source the row as it stands in the source
/// @param origins for each column of the cleaned table, the position from 0 of the source column
///     that it came from; -1 for columns that the recipe made
public record CleanedRow(Row row, Row source, List<Integer> origins) {
  public CleanedRow {
    origins = List.copyOf(origins);
  }

  /// The cell as it stands in the source; empty for columns that the recipe made.
  ///
  /// @param position of the cleaned column, from 0
  public Optional<String> before(int position) {
    int origin = origins.get(position);
    return origin < 0 ? Optional.empty() : Optional.of(source.text(origin));
  }

  /// Whether the recipe changed this cell's text. Columns that the recipe made are not changes.
  public boolean changed(int position) {
    return before(position).filter(text -> !text.equals(row.text(position))).isPresent();
  }
}
