package org.daftar.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Column;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Dictionary;

/// A column as it will be published.
///
/// @param column the column of the cleaned table
/// @param name its header in the published file
/// @param description what it means
record PublishedColumn(Column column, String name, ColumnDescription description) {

  /// The columns of a table in their order; a column without a description gets a safe name and
  /// the type of the table.
  static List<PublishedColumn> of(BundleTable table) {
    Map<String, ColumnDescription> described = new HashMap<>();
    table.columns().forEach(column -> described.put(column.name(), column));
    List<Column> columns = table.table().columns();
    List<ColumnDescription> bare = Dictionary.of(table.source(), columns).columns();
    List<PublishedColumn> published = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnDescription description = described.getOrDefault(columns.get(i).name(), bare.get(i));
      String name = description.publishedName();
      published.add(
          new PublishedColumn(
              columns.get(i), name.isBlank() ? bare.get(i).publishedName() : name, description));
    }
    return published;
  }
}
