package org.daftar.recipe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.store.Database;
import org.daftar.store.Sql;

/// Keeps the history of each subject's recipe: what was confirmed is on the disk when the call
/// returns, undone steps included.
public final class RecipeStore {
  private final Database database;

  public RecipeStore(Database database) {
    this.database = database;
  }

  /// The subject of a table in a file.
  ///
  /// @param file the file's id
  /// @param table the sheet's or table's name
  public static String subject(UUID file, String table) {
    return file + "/" + table;
  }

  /// The history of a subject; [History#EMPTY] where nothing was done yet.
  public History load(String subject) {
    return database.read(
        connection -> {
          Optional<Integer> position =
              Sql.first(
                  connection,
                  row -> row.getInt(1),
                  "SELECT position FROM recipe_history WHERE subject = ?",
                  subject);
          return position.isEmpty()
              ? History.EMPTY
              : new History(states(connection, subject), position.get());
        });
  }

  private static List<Recipe> states(Connection connection, String subject) throws SQLException {
    List<Recipe> states = new ArrayList<>(List.of(Recipe.EMPTY));
    for (Splice change :
        Sql.list(
            connection,
            RecipeStore::change,
            "SELECT start, removed, inserted FROM recipe_change WHERE subject = ? ORDER BY number",
            subject)) {
      states.add(change.apply(states.getLast()));
    }
    return states;
  }

  private static Splice change(ResultSet row) throws SQLException {
    List<Step> inserted = new ArrayList<>();
    RecipeJson.parse(row.getString(3)).forEach(step -> inserted.add(RecipeJson.step(step)));
    return new Splice(row.getInt(1), row.getInt(2), inserted);
  }

  /// Keeps a history as it is now, in place of the one before.
  public void save(String subject, History history) {
    database.change(
        connection -> {
          Sql.update(connection, "DELETE FROM recipe_change WHERE subject = ?", subject);
          Sql.update(
              connection,
              "MERGE INTO recipe_history (subject, position) VALUES (?, ?)",
              subject,
              history.position());
          insert(connection, subject, history.states());
        });
  }

  private static void insert(Connection connection, String subject, List<Recipe> states)
      throws SQLException {
    String sql =
        "INSERT INTO recipe_change (subject, number, start, removed, inserted)"
            + " VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i < states.size(); i++) {
        Splice change = Splice.between(states.get(i - 1), states.get(i));
        statement.setString(1, subject);
        statement.setInt(2, i);
        statement.setInt(3, change.start());
        statement.setInt(4, change.removed());
        statement.setString(5, RecipeJson.list(change.inserted()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /// Forgets a subject's recipe and history.
  public void forget(String subject) {
    database.change(
        connection ->
            Sql.update(connection, "DELETE FROM recipe_history WHERE subject = ?", subject));
  }
}
