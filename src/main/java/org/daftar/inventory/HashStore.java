package org.daftar.inventory;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.store.Database;

/// Which files must be hashed to find those with the same content, and what hashing gave.
final class HashStore {
  private static final String UNHASHED =
      "SELECT file.id, root.path_uri, folder.path_uri, name_uri, size FROM file"
          + " JOIN folder ON folder.id = folder_id JOIN root ON root.id = root_id ";

  private final Database database;

  HashStore(Database database) {
    this.database = database;
  }

  /// A file to be hashed.
  record Unhashed(long id, URI uri, long bytes) {}

  /// What hashing gave; what is absent was not taken.
  record Hashed(long id, OptionalLong head, Optional<String> sha256) {}

  /// Files whose size occurs more than once and whose start was not hashed yet.
  List<Unhashed> withoutHead() {
    return select(
        "JOIN (SELECT size AS s FROM file WHERE status = 'READ' AND size > 0 GROUP BY size"
            + " HAVING COUNT(*) > 1) ON s = size WHERE status = 'READ' AND head IS NULL");
  }

  /// Files of the same size and start, not yet hashed as a whole.
  List<Unhashed> withoutHash() {
    return select(
        "JOIN (SELECT size AS s, head AS h FROM file WHERE status = 'READ' AND head IS NOT NULL"
            + " GROUP BY size, head HAVING COUNT(*) > 1) ON s = size AND h = head"
            + " WHERE status = 'READ' AND sha256 IS NULL");
  }

  private List<Unhashed> select(String condition) {
    return database.read(
        connection -> {
          List<Unhashed> found = new ArrayList<>();
          try (Statement select = connection.createStatement();
              ResultSet rows = select.executeQuery(UNHASHED + condition)) {
            while (rows.next()) {
              String place = Names.join(rows.getString(3), rows.getString(4));
              URI uri = URI.create(rows.getString(2) + "/" + place);
              found.add(new Unhashed(rows.getLong(1), uri, rows.getLong(5)));
            }
          }
          return found;
        });
  }

  void save(List<Hashed> hashes) {
    database.change(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE file SET head = COALESCE(?, head), sha256 = COALESCE(?, sha256) WHERE id"
                      + " = ?")) {
            for (Hashed hashed : hashes) {
              ScanStore.setLong(update, 1, hashed.head);
              update.setBytes(2, hashed.sha256.map(HexFormat.of()::parseHex).orElse(null));
              update.setLong(3, hashed.id);
              update.addBatch();
            }
            update.executeBatch();
          }
        });
  }
}
