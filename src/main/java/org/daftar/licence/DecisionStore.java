package org.daftar.licence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// The register of decisions: it can be added to and read, never changed (domain CLA-6). A decision
/// that was wrong is followed by another one.
public final class DecisionStore {
  private static final String SELECT =
      "SELECT id, dataset_id, kind, who, decided, what, why, relied_on FROM decision ";

  private final Database database;
  private final InstantSource clock;

  public DecisionStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Writes a decision down with the time of now.
  ///
  /// @param dataset what it is about; empty for the whole workspace
  /// @param kind `classification`, `licence`, `override`, `waiver`…
  /// @param who the person who decides
  /// @param what what is decided
  /// @param why the reason
  /// @param reliedOn the text it rests on; may be empty
  public Decision record(
      Optional<UUID> dataset, String kind, String who, String what, String why, String reliedOn) {
    Decision decision =
        new Decision(UUID.randomUUID(), dataset, kind, who, clock.instant(), what, why, reliedOn);
    database.change(
        connection ->
            Sql.update(
                connection,
                "INSERT INTO decision (id, dataset_id, kind, who, decided, what, why, relied_on)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                decision.id(),
                dataset.orElse(null),
                kind,
                who,
                decision.when().atOffset(ZoneOffset.UTC),
                what,
                why,
                reliedOn));
    return decision;
  }

  /// Every decision, the latest first.
  public List<Decision> all() {
    return database.read(
        connection ->
            Sql.list(connection, DecisionStore::decision, SELECT + "ORDER BY position DESC"));
  }

  /// The decisions about one dataset, the latest first.
  public List<Decision> of(UUID dataset) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                DecisionStore::decision,
                SELECT + "WHERE dataset_id = ? ORDER BY position DESC",
                dataset));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getObject(1, UUID.class),
        Optional.ofNullable(row.getObject(2, UUID.class)),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }
}
