package org.daftar.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Column;

/// The data dictionary of one table of a dataset.
///
/// @param resource which table: a stable key such as the file's id and the sheet's name
/// @param columns its columns in order
public record Dictionary(String resource, List<ColumnDescription> columns) {
  public Dictionary {
    columns = List.copyOf(columns);
  }

  /// A dictionary with nothing but the columns' names and types.
  public static Dictionary of(String resource, List<Column> columns) {
    List<String> names = PublishedNames.of(columns.stream().map(Column::name).toList());
    List<ColumnDescription> described = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      described.add(ColumnDescription.bare(column.name(), names.get(i), column.type()));
    }
    return new Dictionary(resource, described);
  }

  public Optional<ColumnDescription> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// This dictionary with one column described anew, found by its name.
  public Dictionary with(ColumnDescription changed) {
    return new Dictionary(
        resource,
        columns.stream().map(c -> c.name().equals(changed.name()) ? changed : c).toList());
  }
}
