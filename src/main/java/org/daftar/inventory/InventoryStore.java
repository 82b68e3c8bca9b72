package org.daftar.inventory;

import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// The folders of the inventory, and which files make up which dataset.
final class InventoryStore {
  private final Database database;

  InventoryStore(Database database) {
    this.database = database;
  }

  List<InventoryFolder> folders() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                InventoryStore::folder,
                "SELECT root.id, path_uri, label, ended FROM root LEFT JOIN scan ON scan.id ="
                    + " last_scan ORDER BY root.id"));
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
          long id =
              Sql.insert(
                  connection,
                  "INSERT INTO root (path_uri, label, added) VALUES (?, ?, ?)",
                  uri,
                  label,
                  Timestamp.from(now));
          return new InventoryFolder(id, path, label, Optional.empty());
        });
  }

  void removeFolder(long id) {
    database.change(
        connection -> {
          Sql.update(
              connection,
              "DELETE FROM journal WHERE scan_id IN (SELECT id FROM scan WHERE root_id = ?)",
              id);
          Sql.update(connection, "DELETE FROM root WHERE id = ?", id);
        });
  }

  void group(List<Long> files, UUID dataset) {
    database.change(
        connection -> {
          for (Long file : files) {
            Sql.update(
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
            Sql.update(connection, "DELETE FROM dataset_file WHERE file_id = ?", file);
          }
        });
  }
}
