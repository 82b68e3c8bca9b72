package org.daftar.inventory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// The scans, and what a scan has to know of the files that the last one met.
final class ScanStore {
  private static final String KNOWN =
      "SELECT file.id, folder_id, path_uri, name_uri, size, modified_us, file_key, status, reason,"
          + " head, sha256 FROM file JOIN folder ON folder.id = folder_id ";
  private final Database database;

  ScanStore(Database database) {
    this.database = database;
  }

  /// A scan that runs.
  ///
  /// @param counts how often each change was written, also before an interruption
  record Running(long id, long rootId, Map<Change, Long> counts) {}

  /// Goes on with the scan of this root that did not come to its end, or begins one.
  Running begin(long rootId, Instant now) {
    return database.write(
        connection -> {
          Optional<Running> interrupted = interrupted(connection, rootId);
          return interrupted.isPresent() ? interrupted.get() : insert(connection, rootId, now);
        });
  }

  private static Optional<Running> interrupted(Connection connection, long rootId)
      throws SQLException {
    return Sql.first(
        connection,
        row -> {
          Map<Change, Long> counts = new HashMap<>();
          counts.put(Change.NEW, row.getLong(2));
          counts.put(Change.CHANGED, row.getLong(3));
          counts.put(Change.TOUCHED, row.getLong(4));
          counts.put(Change.MOVED, row.getLong(5));
          return new Running(row.getLong(1), rootId, counts);
        },
        "SELECT id, added, changed, touched, moved FROM scan WHERE root_id = ? AND ended IS NULL"
            + " ORDER BY id DESC",
        rootId);
  }

  private static Running insert(Connection connection, long rootId, Instant now)
      throws SQLException {
    long id =
        Sql.insert(
            connection,
            "INSERT INTO scan (root_id, started) VALUES (?, ?)",
            rootId,
            Timestamp.from(now));
    return new Running(id, rootId, new HashMap<>());
  }

  void end(Running scan, Instant now) {
    database.change(
        connection -> {
          saveCounts(connection, scan);
          Timestamp ended = Timestamp.from(now);
          Sql.update(connection, "UPDATE scan SET ended = ? WHERE id = ?", ended, scan.id);
          Sql.update(
              connection, "UPDATE root SET last_scan = ? WHERE id = ?", scan.id, scan.rootId);
        });
  }

  /// The numbers of the root's folders by their place.
  Map<String, Long> folders(long rootId) {
    return database.read(
        connection -> {
          Map<String, Long> folders = new HashMap<>();
          Sql.forEach(
              connection,
              row -> folders.put(row.getString(1), row.getLong(2)),
              "SELECT path_uri, id FROM folder WHERE root_id = ?",
              rootId);
          return folders;
        });
  }

  /// The files of one folder that the database has, gone ones too.
  List<Known> knownIn(long folderId) {
    List<Known> found = new ArrayList<>();
    known(KNOWN + "WHERE folder_id = ?", folderId, found::add);
    return found;
  }

  /// Every file of a root that was there at the last scan.
  void present(long rootId, Consumer<Known> consumer) {
    known(KNOWN + "WHERE root_id = ? AND status <> 'GONE'", rootId, consumer);
  }

  private void known(String sql, long parameter, Consumer<Known> consumer) {
    database.read(
        connection -> {
          Sql.forEach(connection, row -> consumer.accept(known(row)), sql, parameter);
          return true;
        });
  }

  private static Known known(ResultSet rows) throws SQLException {
    long head = rows.getLong(10);
    OptionalLong knownHead = rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(head);
    return new Known(
        rows.getLong(1),
        rows.getLong(2),
        rows.getString(3),
        rows.getString(4),
        rows.getLong(5),
        rows.getLong(6),
        Optional.ofNullable(rows.getString(7)),
        FileStatus.valueOf(rows.getString(8)),
        Optional.ofNullable(rows.getString(9)),
        knownHead,
        Optional.ofNullable(rows.getBytes(11)).map(HexFormat.of()::formatHex));
  }

  /// The sizes that occur in the inventory.
  void sizes(LongConsumer consumer) {
    database.read(
        connection -> {
          Sql.forEach(
              connection,
              row -> consumer.accept(row.getLong(1)),
              "SELECT DISTINCT size FROM file WHERE status = 'READ'");
          return true;
        });
  }

  /// Keeps the counts so far with the scan.
  static void saveCounts(Connection connection, Running scan) throws SQLException {
    Sql.update(
        connection,
        "UPDATE scan SET added = ?, changed = ?, touched = ?, moved = ?, gone = ? WHERE id = ?",
        scan.counts.getOrDefault(Change.NEW, 0L),
        scan.counts.getOrDefault(Change.CHANGED, 0L),
        scan.counts.getOrDefault(Change.TOUCHED, 0L),
        scan.counts.getOrDefault(Change.MOVED, 0L),
        scan.counts.getOrDefault(Change.GONE, 0L),
        scan.id);
  }

  /// How many files of a root are there and can't be read.
  long troubles(long rootId) {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> row.getLong(1),
                    "SELECT COUNT(*) FROM file JOIN folder ON folder.id = folder_id WHERE root_id ="
                        + " ? AND status NOT IN ('READ', 'LINK', 'SPECIAL', 'GONE')",
                    rootId)
                .orElseThrow());
  }
}
