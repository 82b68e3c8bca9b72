package org.daftar.inventory;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.store.Database;

/// The folders of the inventory, and which files make up which dataset.
final class InventoryStore {
  private final Database database;

  InventoryStore(Database database) {
    this.database = database;
  }

  List<InventoryFolder> folders() {
    return database.read(
        connection -> {
          List<InventoryFolder> folders = new ArrayList<>();
          try (Statement select = connection.createStatement();
              ResultSet rows =
                  select.executeQuery(
                      "SELECT root.id, path_uri, label, ended FROM root LEFT JOIN scan ON scan.id ="
                          + " last_scan ORDER BY root.id")) {
            while (rows.next()) {
              folders.add(folder(rows));
            }
          }
          return folders;
        });
  }

  private static InventoryFolder folder(ResultSet rows) throws SQLException {
    return new InventoryFolder(
        rows.getLong(1),
        Path.of(URI.create(rows.getString(2) + "/")),
        rows.getString(3),
        Optional.ofNullable(rows.getTimestamp(4)).map(Timestamp::toInstant));
  }

  InventoryFolder addFolder(Path path, Instant now) {
    String uri = Names.uri(path);
    String name = Names.text(Names.last(uri));
    String label = name.isEmpty() ? path.toString() : name;
    return database.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO root (path_uri, label, added) VALUES (?, ?, ?)",
                  Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, uri);
            insert.setString(2, label);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
              keys.next();
              return new InventoryFolder(keys.getLong(1), path, label, Optional.empty());
            }
          }
        });
  }

  void removeFolder(long id) {
    database.change(
        connection -> {
          execute(
              connection,
              "DELETE FROM journal WHERE scan_id IN (SELECT id FROM scan WHERE root_id = ?)",
              id);
          execute(connection, "DELETE FROM root WHERE id = ?", id);
        });
  }

  private static void execute(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }

  void group(List<Long> files, UUID dataset) {
    database.change(
        connection -> {
          for (Long file : files) {
            execute(
                connection,
                "MERGE INTO dataset_file (file_id, dataset_id, role) KEY (file_id) VALUES (?, ?,"
                    + " 'data')",
                file,
                dataset);
          }
        });
  }

  void ungroup(List<Long> files) {
    database.change(
        connection -> {
          for (Long file : files) {
            execute(connection, "DELETE FROM dataset_file WHERE file_id = ?", file);
          }
        });
  }
}
