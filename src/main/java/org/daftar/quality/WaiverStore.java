package org.daftar.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.daftar.kernel.FindingGroup;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// The findings that were waived, kept in the workspace.
public final class WaiverStore {
  private static final String SELECT =
      "SELECT subject, group_key, reason, who, decided FROM waiver ";

  private final Database database;
  private final InstantSource clock;

  public WaiverStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Leaves a group of findings as it is from now on; an earlier decision on it is replaced.
  ///
  /// @param subject what was checked: the dataset's or the file's stable id
  /// @throws IllegalArgumentException if there is no reason
  public Waiver waive(String subject, FindingGroup group, String reason, String who) {
    Waiver waiver = new Waiver(subject, group.key(), reason.strip(), who, clock.instant());
    database.change(
        connection ->
            Sql.update(
                connection,
                "MERGE INTO waiver (subject, group_key, reason, who, decided) VALUES (?, ?, ?, ?,"
                    + " ?)",
                waiver.subject(),
                waiver.groupKey(),
                waiver.reason(),
                waiver.who(),
                waiver.when().atOffset(ZoneOffset.UTC)));
    return waiver;
  }

  /// Takes a decision back: the group is open again.
  public void reopen(Waiver waiver) {
    database.change(
        connection ->
            Sql.update(
                connection,
                "DELETE FROM waiver WHERE subject = ? AND group_key = ?",
                waiver.subject(),
                waiver.groupKey()));
  }

  /// What was waived about a subject, the latest first.
  public List<Waiver> of(String subject) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                WaiverStore::waiver,
                SELECT + "WHERE subject = ? ORDER BY decided DESC, group_key",
                subject));
  }

  private static Waiver waiver(ResultSet row) throws SQLException {
    return new Waiver(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
