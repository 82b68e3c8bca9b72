package org.daftar.metadata;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.store.Sql;

/// The described columns of the datasets, as [DatasetStore] reads and writes them in its
/// transactions.
final class DictionaryStore {
  private DictionaryStore() {}

  static List<Dictionary> of(Connection connection, UUID dataset) throws SQLException {
    Map<String, List<ColumnDescription>> columns = new LinkedHashMap<>();
    Sql.forEach(
        connection,
        row ->
            columns
                .computeIfAbsent(row.getString(1), resource -> new ArrayList<>())
                .add(ColumnJson.read(row.getString(2))),
        "SELECT resource, description FROM dataset_column WHERE dataset_id = ?"
            + " ORDER BY resource, position",
        dataset);
    return columns.entrySet().stream()
        .map(entry -> new Dictionary(entry.getKey(), entry.getValue()))
        .toList();
  }

  static List<String> columnNames(Connection connection, UUID dataset) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT name FROM dataset_column WHERE dataset_id = ?",
        dataset);
  }

  /// Puts the dictionary of one table in place of the one before.
  static void replace(Connection connection, UUID dataset, Dictionary dictionary)
      throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM dataset_column WHERE dataset_id = ? AND resource = ?",
        dataset,
        dictionary.resource());
    int position = 0;
    for (ColumnDescription column : dictionary.columns()) {
      Sql.update(
          connection,
          "INSERT INTO dataset_column (dataset_id, resource, position, name, description)"
              + " VALUES (?, ?, ?, ?, ?)",
          dataset,
          dictionary.resource(),
          ++position,
          column.name(),
          ColumnJson.write(column));
    }
  }

  static void update(Connection connection, UUID dataset, String resource, ColumnDescription column)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE dataset_column SET description = ?"
            + " WHERE dataset_id = ? AND resource = ? AND name = ?",
        ColumnJson.write(column),
        dataset,
        resource,
        column.name());
  }
}
