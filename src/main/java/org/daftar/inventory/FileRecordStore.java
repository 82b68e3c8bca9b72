package org.daftar.inventory;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.format.FormatId;
import org.daftar.format.Recognition;
import org.daftar.store.Database;
import org.daftar.store.SearchIndex;
import org.daftar.store.Sql;

/// The files as records, by condition and page.
final class FileRecordStore {
  /// Two names of one file (hard links) are no copies of each other.
  private static final String OTHER_FILE =
      "(c.file_key IS NULL OR file.file_key IS NULL OR c.file_key <> file.file_key)";

  private static final String TABLES =
      " FROM file JOIN folder ON folder.id = file.folder_id JOIN root ON root.id = folder.root_id"
          + " LEFT JOIN dataset_file ON dataset_file.file_id = file.id";

  /// What happened in the last scan that came to its end, or in one after it.
  private static final String RECENT = "file.changed_scan >= COALESCE(root.last_scan, 0)";

  private static final String SELECT =
      "SELECT file.id, root.id, root.path_uri, folder.path_uri, name_uri, name, odd_name, size,"
          + " created_us, modified_us, status, reason, format, media_type, basis, confidence,"
          + " encrypted, sha256, CASE WHEN "
          + RECENT
          + " THEN change ELSE 'UNCHANGED' END, dataset_id, CASE WHEN sha256 IS NULL THEN 0 ELSE"
          + " (SELECT COUNT(*) FROM file c WHERE c.sha256 = file.sha256 AND c.status = 'READ' AND"
          + " c.id <> file.id AND "
          + OTHER_FILE
          + ") END"
          + TABLES;

  private final Database database;

  FileRecordStore(Database database) {
    this.database = database;
  }

  List<FileRecord> files(FileQuery query, long offset, int limit) {
    Condition condition = condition(query);
    condition.parameters.add(offset);
    condition.parameters.add(limit);
    return select(
        SELECT
            + condition.sql
            + " ORDER BY "
            + query.sort().sql()
            + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
        condition.parameters);
  }

  long count(FileQuery query) {
    Condition condition = condition(query);
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> row.getLong(1),
                    "SELECT COUNT(*)" + TABLES + condition.sql,
                    condition.parameters.toArray())
                .orElseThrow());
  }

  Optional<FileRecord> file(long id) {
    return select(SELECT + " WHERE file.id = ?", List.of(id)).stream().findFirst();
  }

  Optional<FileRecord> file(long rootId, String folderUri, String nameUri) {
    return select(
            SELECT + " WHERE root.id = ? AND folder.path_uri = ? AND name_uri = ?",
            List.of(rootId, folderUri, nameUri))
        .stream()
        .findFirst();
  }

  List<FileRecord> filesOf(UUID dataset) {
    return select(
        SELECT + " WHERE dataset_id = ? ORDER BY " + FileSort.NAME.sql(), List.of(dataset));
  }

  List<FileRecord> duplicatesOf(FileRecord file) {
    return same(file, "file.sha256 = c.sha256 AND " + OTHER_FILE);
  }

  List<FileRecord> otherNamesOf(FileRecord file) {
    return same(file, "file.file_key = c.file_key");
  }

  private List<FileRecord> same(FileRecord file, String condition) {
    return select(
        SELECT
            + " WHERE file.id <> ? AND file.status = 'READ' AND EXISTS (SELECT 1 FROM file c WHERE"
            + " c.id = ? AND "
            + condition
            + ") ORDER BY "
            + FileSort.PLACE.sql(),
        List.of(file.id(), file.id()));
  }

  private record Condition(String sql, List<Object> parameters) {}

  private static Condition condition(FileQuery query) {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String pattern : SearchIndex.likePatterns(query.text())) {
      parts.add("(file.folded LIKE ? ESCAPE '!' OR folder.folded LIKE ? ESCAPE '!')");
      values.add(pattern);
      values.add(pattern);
    }
    query.rootId().ifPresent(id -> add(parts, values, "root.id = ?", id));
    query.format().ifPresent(f -> add(parts, values, "file.format = ?", f.name()));
    query.dataset().ifPresent(d -> add(parts, values, "dataset_id = ?", d));
    query.change().ifPresent(change -> addChange(parts, values, change));
    addStatus(query, parts, values);
    if (query.duplicatesOnly()) {
      parts.add(
          "file.sha256 IS NOT NULL AND EXISTS (SELECT 1 FROM file c WHERE c.sha256 = file.sha256"
              + " AND c.status = 'READ' AND c.id <> file.id AND "
              + OTHER_FILE
              + ")");
    }
    if (query.ungroupedOnly()) {
      parts.add("dataset_id IS NULL");
    }
    return new Condition(parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts), values);
  }

  private static void add(List<String> parts, List<Object> values, String part, Object value) {
    parts.add(part);
    values.add(value);
  }

  private static void addChange(List<String> parts, List<Object> values, Change change) {
    if (change == Change.UNCHANGED) {
      parts.add("NOT (" + RECENT + ")");
    } else {
      add(parts, values, RECENT + " AND file.change = ?", change.name());
    }
  }

  private static void addStatus(FileQuery query, List<String> parts, List<Object> values) {
    if (query.status().isPresent()) {
      add(parts, values, "file.status = ?", query.status().get().name());
    } else if (!query.change().equals(Optional.of(Change.GONE))) {
      parts.add("file.status <> 'GONE'");
    }
  }

  private List<FileRecord> select(String sql, List<Object> parameters) {
    return database.read(
        connection -> Sql.list(connection, FileRecordStore::record, sql, parameters.toArray()));
  }

  private static FileRecord record(ResultSet row) throws SQLException {
    String folder = row.getString(4);
    return new FileRecord(
        row.getLong(1),
        row.getLong(2),
        Names.text(folder),
        row.getString(6),
        URI.create(row.getString(3) + "/" + Names.join(folder, row.getString(5))),
        row.getBoolean(7),
        row.getLong(8),
        time(row.getLong(9)),
        time(row.getLong(10)),
        FileStatus.valueOf(row.getString(11)),
        Optional.ofNullable(row.getString(12)).map(MessageText::read),
        recognition(row),
        Optional.ofNullable(row.getBytes(18)).map(HexFormat.of()::formatHex),
        row.getInt(21),
        Change.valueOf(row.getString(19)),
        Optional.ofNullable(row.getObject(20, UUID.class)));
  }

  private static Instant time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static Optional<Recognition> recognition(ResultSet row) throws SQLException {
    String format = row.getString(13);
    if (format == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Recognition(
            FormatId.valueOf(format),
            row.getString(14),
            MessageText.read(row.getString(15)),
            row.getDouble(16),
            row.getBoolean(17)));
  }
}
