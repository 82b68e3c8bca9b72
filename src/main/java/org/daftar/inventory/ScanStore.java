package org.daftar.inventory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
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
import org.daftar.text.Folding;

/// What a scan reads and writes. Each batch is one transaction, so whatever stops a scan leaves
/// whole batches, and the next scan meets them as unchanged.
final class ScanStore {
  static final String KNOWN =
      "SELECT file.id, folder_id, path_uri, name_uri, size, modified_us, file_key, status, reason,"
          + " head, sha256 FROM file JOIN folder ON folder.id = folder_id ";
  private static final String VALUES =
      "folder_id, name_uri, name, folded, odd_name, size, created_us, modified_us, file_key,"
          + " status, reason, format, media_type, basis, confidence, encrypted, head, sha256,"
          + " change, changed_scan";

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
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, added, changed, touched, moved FROM scan WHERE root_id = ? AND ended IS"
                + " NULL ORDER BY id DESC")) {
      select.setLong(1, rootId);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        Map<Change, Long> counts = new HashMap<>();
        counts.put(Change.NEW, rows.getLong(2));
        counts.put(Change.CHANGED, rows.getLong(3));
        counts.put(Change.TOUCHED, rows.getLong(4));
        counts.put(Change.MOVED, rows.getLong(5));
        return Optional.of(new Running(rows.getLong(1), rootId, counts));
      }
    }
  }

  private static Running insert(Connection connection, long rootId, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO scan (root_id, started) VALUES (?, ?)", Statement.RETURN_GENERATED_KEYS)) {
      insert.setLong(1, rootId);
      insert.setTimestamp(2, Timestamp.from(now));
      insert.executeUpdate();
      return new Running(generated(insert), rootId, new HashMap<>());
    }
  }

  private static long generated(PreparedStatement insert) throws SQLException {
    try (ResultSet keys = insert.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  void end(Running scan, Instant now) {
    database.change(
        connection -> {
          saveCounts(connection, scan);
          try (PreparedStatement update =
              connection.prepareStatement("UPDATE scan SET ended = ? WHERE id = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setLong(2, scan.id);
            update.executeUpdate();
          }
          try (PreparedStatement update =
              connection.prepareStatement("UPDATE root SET last_scan = ? WHERE id = ?")) {
            update.setLong(1, scan.id);
            update.setLong(2, scan.rootId);
            update.executeUpdate();
          }
        });
  }

  /// The numbers of the root's folders by their place.
  Map<String, Long> folders(long rootId) {
    return database.read(
        connection -> {
          Map<String, Long> folders = new HashMap<>();
          try (PreparedStatement select =
              connection.prepareStatement("SELECT path_uri, id FROM folder WHERE root_id = ?")) {
            select.setLong(1, rootId);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                folders.put(rows.getString(1), rows.getLong(2));
              }
            }
          }
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
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                consumer.accept(known(rows));
              }
            }
          }
          return true;
        });
  }

  static Known known(ResultSet rows) throws SQLException {
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
          try (Statement select = connection.createStatement();
              ResultSet rows =
                  select.executeQuery("SELECT DISTINCT size FROM file WHERE status = 'READ'")) {
            while (rows.next()) {
              consumer.accept(rows.getLong(1));
            }
          }
          return true;
        });
  }

  /// Writes one batch and the counts so far. New folders get their numbers in `folders`.
  void save(Running scan, List<Outcome> outcomes, Map<String, Long> folders) {
    database.change(
        connection -> {
          addFolders(connection, scan.rootId, outcomes, folders);
          insertNew(connection, scan, outcomes, folders);
          updateOld(connection, scan, outcomes, folders);
          saveCounts(connection, scan);
        });
  }

  private static void addFolders(
      Connection connection, long rootId, List<Outcome> outcomes, Map<String, Long> folders)
      throws SQLException {
    for (Outcome outcome : outcomes) {
      String uri = outcome.entry().folderUri();
      if (!folders.containsKey(uri)) {
        try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO folder (root_id, path_uri, folded) VALUES (?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
          insert.setLong(1, rootId);
          insert.setString(2, uri);
          insert.setString(3, Folding.fold(Names.text(uri)));
          insert.executeUpdate();
          folders.put(uri, generated(insert));
        }
      }
    }
  }

  private static void insertNew(
      Connection connection, Running scan, List<Outcome> outcomes, Map<String, Long> folders)
      throws SQLException {
    String sql = "INSERT INTO file (" + VALUES + ", first_scan) VALUES (?" + ", ?".repeat(20) + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Outcome outcome : outcomes) {
        if (outcome.known().isEmpty()) {
          int next = bind(insert, scan, outcome, folders);
          insert.setLong(next, scan.id);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void updateOld(
      Connection connection, Running scan, List<Outcome> outcomes, Map<String, Long> folders)
      throws SQLException {
    String sql = "UPDATE file SET (" + VALUES + ") = (?" + ", ?".repeat(19) + ") WHERE id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Outcome outcome : outcomes) {
        if (outcome.known().isPresent()) {
          Known known = outcome.known().get();
          journal(connection, scan, outcome.change(), known);
          int next = bind(update, scan, outcome, folders);
          update.setLong(next, known.id());
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }

  /// Sets [#VALUES]; answers the number of the next parameter.
  private static int bind(
      PreparedStatement statement, Running scan, Outcome outcome, Map<String, Long> folders)
      throws SQLException {
    Entry entry = outcome.entry();
    Examined examined = outcome.examined();
    String name = Names.text(entry.nameUri());
    Long folder = folders.get(entry.folderUri());
    int p = 1;
    statement.setObject(p++, folder);
    statement.setString(p++, entry.nameUri());
    statement.setString(p++, name);
    statement.setString(p++, Folding.fold(name));
    statement.setBoolean(p++, Names.isOdd(name));
    statement.setLong(p++, entry.bytes());
    statement.setLong(p++, entry.createdMicros());
    statement.setLong(p++, entry.modifiedMicros());
    statement.setString(p++, entry.fileKey().orElse(null));
    statement.setString(p++, examined.status().name());
    statement.setString(p++, examined.reason().map(MessageText::write).orElse(null));
    p = bindRecognition(statement, p, examined);
    setLong(statement, p++, examined.head());
    statement.setBytes(p++, examined.sha256().map(HexFormat.of()::parseHex).orElse(null));
    statement.setString(p++, outcome.change().name());
    statement.setLong(p++, scan.id);
    return p;
  }

  private static int bindRecognition(PreparedStatement statement, int first, Examined examined)
      throws SQLException {
    int p = first;
    var found = examined.recognition();
    statement.setString(p++, found.map(r -> r.format().name()).orElse(null));
    statement.setString(p++, found.map(r -> r.mediaType()).orElse(null));
    statement.setString(p++, found.map(r -> MessageText.write(r.basis())).orElse(null));
    statement.setObject(p++, found.map(r -> r.confidence()).orElse(null), Types.DOUBLE);
    statement.setBoolean(p++, found.map(r -> r.encrypted()).orElse(false));
    return p;
  }

  static void setLong(PreparedStatement statement, int parameter, OptionalLong value)
      throws SQLException {
    if (value.isPresent()) {
      statement.setLong(parameter, value.getAsLong());
    } else {
      statement.setNull(parameter, Types.BIGINT);
    }
  }

  /// Marks files as gone; their rows stay, with the datasets that they belong to.
  void saveGone(Running scan, List<Known> gone) {
    database.change(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE file SET status = 'GONE', reason = NULL, change = 'GONE', changed_scan ="
                      + " ? WHERE id = ?")) {
            for (Known known : gone) {
              journal(connection, scan, Change.GONE, known);
              update.setLong(1, scan.id);
              update.setLong(2, known.id());
              update.addBatch();
            }
            update.executeBatch();
          }
          saveCounts(connection, scan);
        });
  }

  private static void journal(Connection connection, Running scan, Change change, Known known)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO journal (scan_id, file_id, change, old_folder_id, old_name, old_size,"
                + " old_modified_us, old_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, scan.id);
      insert.setLong(2, known.id());
      insert.setString(3, change.name());
      insert.setLong(4, known.folderId());
      insert.setString(5, known.nameUri());
      insert.setLong(6, known.bytes());
      insert.setLong(7, known.modifiedMicros());
      insert.setBytes(8, known.sha256().map(HexFormat.of()::parseHex).orElse(null));
      insert.executeUpdate();
    }
  }

  private static void saveCounts(Connection connection, Running scan) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE scan SET added = ?, changed = ?, touched = ?, moved = ?, gone = ? WHERE id ="
                + " ?")) {
      update.setLong(1, scan.counts.getOrDefault(Change.NEW, 0L));
      update.setLong(2, scan.counts.getOrDefault(Change.CHANGED, 0L));
      update.setLong(3, scan.counts.getOrDefault(Change.TOUCHED, 0L));
      update.setLong(4, scan.counts.getOrDefault(Change.MOVED, 0L));
      update.setLong(5, scan.counts.getOrDefault(Change.GONE, 0L));
      update.setLong(6, scan.id);
      update.executeUpdate();
    }
  }

  /// How many files of a root are there and can't be read.
  long troubles(long rootId) {
    return database.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT COUNT(*) FROM file JOIN folder ON folder.id = folder_id WHERE root_id = ?"
                      + " AND status NOT IN ('READ', 'LINK', 'SPECIAL', 'GONE')")) {
            select.setLong(1, rootId);
            try (ResultSet rows = select.executeQuery()) {
              rows.next();
              return rows.getLong(1);
            }
          }
        });
  }
}
