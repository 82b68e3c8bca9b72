package org.daftar.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.format.FormatId;
import org.daftar.format.Light;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// Questions about all files at once.
final class SummaryStore {
  private final Database database;

  SummaryStore(Database database) {
    this.database = database;
  }

  InventorySummary summary() {
    return database.read(
        connection -> {
          Totals totals = new Totals();
          Sql.forEach(
              connection,
              totals::add,
              "SELECT format, encrypted, COUNT(*), SUM(size) FROM file WHERE status <> 'GONE' GROUP"
                  + " BY format, encrypted");
          Sql.forEach(
              connection,
              totals::addDuplicates,
              "SELECT SUM(n - 1), SUM((n - 1) * size) FROM (SELECT size, COUNT(DISTINCT"
                  + " COALESCE(file_key, CAST(id AS VARCHAR))) AS n FROM file WHERE status = 'READ'"
                  + " AND sha256 IS NOT NULL GROUP BY sha256, size) WHERE n > 1");
          Sql.forEach(
              connection,
              totals::addUngrouped,
              "SELECT format, COUNT(*) FROM file WHERE status = 'READ' AND id NOT IN (SELECT"
                  + " file_id FROM dataset_file) GROUP BY format");
          return totals.summary();
        });
  }

  /// What a grouped name needs to know: less than a whole record, for all files at once.
  record Named(long id, long folderId, String name, FormatId format, Optional<String> sha256) {}

  /// The files that were read and belong to no dataset.
  List<Named> ungrouped() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row ->
                    new Named(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        FormatId.valueOf(row.getString(4)),
                        Optional.ofNullable(row.getString(5))),
                "SELECT id, folder_id, name, format, RAWTOHEX(sha256) FROM file WHERE status ="
                    + " 'READ' AND id NOT IN (SELECT file_id FROM dataset_file) ORDER BY id"));
  }

  private static final class Totals {
    private final Map<FormatId, InventorySummary.FormatCount> formats =
        new EnumMap<>(FormatId.class);
    private long files;
    private long bytes;
    private long recognised;
    private long open;
    private long duplicates;
    private long duplicateBytes;
    private long ungrouped;

    void add(ResultSet row) throws SQLException {
      String format = row.getString(1);
      long count = row.getLong(3);
      long size = row.getLong(4);
      files += count;
      bytes += size;
      if (format != null) {
        add(FormatId.valueOf(format), row.getBoolean(2), count, size);
      }
    }

    private void add(FormatId format, boolean encrypted, long count, long size) {
      recognised += count;
      if (!encrypted && format.exploitable() == Light.YES && format.nonProprietary() == Light.YES) {
        open += count;
      }
      formats.merge(
          format,
          new InventorySummary.FormatCount(format, count, size),
          (one, other) ->
              new InventorySummary.FormatCount(
                  format, one.files() + other.files(), one.bytes() + other.bytes()));
    }

    void addDuplicates(ResultSet row) throws SQLException {
      duplicates = row.getLong(1);
      duplicateBytes = row.getLong(2);
    }

    void addUngrouped(ResultSet row) throws SQLException {
      if (FormatId.valueOf(row.getString(1)).isTabular()) {
        ungrouped += row.getLong(2);
      }
    }

    InventorySummary summary() {
      List<InventorySummary.FormatCount> counts =
          formats.values().stream()
              .sorted(Comparator.comparing(InventorySummary.FormatCount::files).reversed())
              .toList();
      return new InventorySummary(
          files, bytes, recognised, open, duplicates, duplicateBytes, ungrouped, counts);
    }
  }
}
