package org.daftar.inventory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.format.Recognition;
import org.daftar.store.Database;
import org.daftar.store.Sql;
import org.daftar.text.Folding;
import org.jspecify.annotations.Nullable;

/// What a scan writes. Each batch is one transaction, so whatever stops a scan leaves whole
/// batches, and the next scan meets them as unchanged.
final class OutcomeStore {
  private static final String VALUES =
      "folder_id, name_uri, name, folded, odd_name, size, created_us, modified_us, file_key,"
          + " status, reason, format, media_type, basis, confidence, encrypted, head, sha256,"
          + " change, changed_scan";

  private final Database database;

  OutcomeStore(Database database) {
    this.database = database;
  }

  /// Writes one batch and the counts so far. New folders get their numbers in `folders`.
  void save(ScanStore.Running scan, List<Outcome> outcomes, Map<String, Long> folders) {
    database.change(
        connection -> {
          addFolders(connection, scan.rootId(), outcomes, folders);
          insertNew(connection, scan, outcomes, folders);
          updateOld(connection, scan, outcomes, folders);
          ScanStore.saveCounts(connection, scan);
        });
  }

  private static void addFolders(
      Connection connection, long rootId, List<Outcome> outcomes, Map<String, Long> folders)
      throws SQLException {
    for (Outcome outcome : outcomes) {
      String uri = outcome.entry().folderUri();
      if (!folders.containsKey(uri)) {
        long id =
            Sql.insert(
                connection,
                "INSERT INTO folder (root_id, path_uri, folded) VALUES (?, ?, ?)",
                rootId,
                uri,
                Folding.fold(Names.text(uri)));
        folders.put(uri, id);
      }
    }
  }

  private static void insertNew(
      Connection connection,
      ScanStore.Running scan,
      List<Outcome> outcomes,
      Map<String, Long> folders)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.known().isEmpty()) {
        rows.add(values(scan, outcome, folders, scan.id()));
      }
    }
    Sql.batch(
        connection,
        "INSERT INTO file (" + VALUES + ", first_scan) VALUES (?" + ", ?".repeat(20) + ")",
        rows);
  }

  private static void updateOld(
      Connection connection,
      ScanStore.Running scan,
      List<Outcome> outcomes,
      Map<String, Long> folders)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.known().isPresent()) {
        Known known = outcome.known().get();
        journal(connection, scan, outcome.change(), known);
        rows.add(values(scan, outcome, folders, known.id()));
      }
    }
    Sql.batch(
        connection,
        "UPDATE file SET (" + VALUES + ") = (?" + ", ?".repeat(19) + ") WHERE id = ?",
        rows);
  }

  /// What [#VALUES] name, and one number more.
  private static List<@Nullable Object> values(
      ScanStore.Running scan, Outcome outcome, Map<String, Long> folders, long last) {
    Entry entry = outcome.entry();
    Examined examined = outcome.examined();
    String name = Names.text(entry.nameUri());
    Optional<Recognition> found = examined.recognition();
    return Arrays.asList(
        folders.get(entry.folderUri()),
        entry.nameUri(),
        name,
        Folding.fold(name),
        Names.isOdd(name),
        entry.bytes(),
        entry.createdMicros(),
        entry.modifiedMicros(),
        entry.fileKey().orElse(null),
        examined.status().name(),
        examined.reason().map(MessageText::write).orElse(null),
        found.map(r -> r.format().name()).orElse(null),
        found.map(Recognition::mediaType).orElse(null),
        found.map(r -> MessageText.write(r.basis())).orElse(null),
        found.map(Recognition::confidence).orElse(null),
        found.map(Recognition::encrypted).orElse(false),
        examined.head().isPresent() ? examined.head().getAsLong() : null,
        examined.sha256().map(HexFormat.of()::parseHex).orElse(null),
        outcome.change().name(),
        scan.id(),
        last);
  }

  /// Marks files as gone; their rows stay, with the datasets that they belong to.
  void saveGone(ScanStore.Running scan, List<Known> gone) {
    database.change(
        connection -> {
          List<List<@Nullable Object>> rows = new ArrayList<>();
          for (Known known : gone) {
            journal(connection, scan, Change.GONE, known);
            rows.add(List.of(scan.id(), known.id()));
          }
          Sql.batch(
              connection,
              "UPDATE file SET status = 'GONE', reason = NULL, change = 'GONE', changed_scan = ?"
                  + " WHERE id = ?",
              rows);
          ScanStore.saveCounts(connection, scan);
        });
  }

  private static void journal(
      Connection connection, ScanStore.Running scan, Change change, Known known)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO journal (scan_id, file_id, change, old_folder_id, old_name, old_size,"
            + " old_modified_us, old_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        scan.id(),
        known.id(),
        change.name(),
        known.folderId(),
        known.nameUri(),
        known.bytes(),
        known.modifiedMicros(),
        known.sha256().map(HexFormat.of()::parseHex).orElse(null));
  }
}
