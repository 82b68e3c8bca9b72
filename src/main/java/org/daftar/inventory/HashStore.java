package org.daftar.inventory;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.store.Database;
import org.daftar.store.Sql;
import org.jspecify.annotations.Nullable;

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
        connection -> Sql.list(connection, HashStore::unhashed, UNHASHED + condition));
  }

  private static Unhashed unhashed(ResultSet row) throws SQLException {
    String place = Names.join(row.getString(3), row.getString(4));
    return new Unhashed(row.getLong(1), URI.create(row.getString(2) + "/" + place), row.getLong(5));
  }

  void save(List<Hashed> hashes) {
    database.change(
        connection ->
            Sql.batch(
                connection,
                "UPDATE file SET head = COALESCE(?, head), sha256 = COALESCE(?, sha256) WHERE id ="
                    + " ?",
                hashes.stream().map(HashStore::values).toList()));
  }

  private static List<@Nullable Object> values(Hashed hashed) {
    byte[] sha256 = hashed.sha256.map(HexFormat.of()::parseHex).orElse(null);
    Long head = hashed.head.isPresent() ? hashed.head.getAsLong() : null;
    return Arrays.asList(head, sha256, hashed.id);
  }
}
