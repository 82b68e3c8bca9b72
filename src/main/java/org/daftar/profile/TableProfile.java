package org.daftar.profile;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Column;

/// The statistics of a table's columns over all of its rows.
///
/// @param rows how many data rows there are, blank ones included
/// @param columns one profile for each column, in order
public record TableProfile(long rows, List<ColumnProfile> columns) {
  public TableProfile {
    columns = List.copyOf(columns);
  }

  /// The columns with the types that were inferred.
  public List<Column> typedColumns() {
    return columns.stream().map(ColumnProfile::column).toList();
  }

  public Optional<ColumnProfile> column(String name) {
    return columns.stream().filter(c -> c.column().name().equals(name)).findFirst();
  }
}
