package org.daftar.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.daftar.text.Folding;

/// What the one search box looks through besides file names (INV-13): titles, descriptions, column
/// names, tags. Words are folded (accents, Arabic letter variants); all words of a search must
/// occur, in any order.
public final class SearchIndex {
  private final Database database;

  public SearchIndex(Database database) {
    this.database = database;
  }

  /// Sets the texts of one thing, in place of those it had. The first text is shown in the results.
  public void put(String kind, String ref, String... texts) {
    put(kind, ref, List.of(texts));
  }

  /// [#put(String, String, String...)] for a list.
  public void put(String kind, String ref, List<String> texts) {
    database.change(connection -> put(connection, kind, ref, texts));
  }

  /// The same inside a transaction that a store already has.
  public static void put(Connection connection, String kind, String ref, List<String> texts)
      throws SQLException {
    String sql =
        "MERGE INTO search_entry (kind, ref, title, folded) KEY (kind, ref) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, kind);
      statement.setString(2, ref);
      statement.setString(3, texts.isEmpty() ? "" : texts.getFirst());
      statement.setString(4, texts.stream().map(Folding::fold).collect(Collectors.joining("\n")));
      statement.executeUpdate();
    }
  }

  /// Forgets one thing.
  public void remove(String kind, String ref) {
    database.change(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement("DELETE FROM search_entry WHERE kind = ? AND ref = ?")) {
            statement.setString(1, kind);
            statement.setString(2, ref);
            statement.executeUpdate();
          }
        });
  }

  /// What holds every word of the text, by title; nothing for an empty text.
  public List<SearchHit> find(String text, int limit) {
    List<String> patterns = likePatterns(text);
    if (patterns.isEmpty()) {
      return List.of();
    }
    String where =
        patterns.stream().map(p -> "folded LIKE ? ESCAPE '!'").collect(Collectors.joining(" AND "));
    return database.read(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "SELECT kind, ref, title FROM search_entry WHERE "
                      + where
                      + " ORDER BY title, ref FETCH FIRST ? ROWS ONLY")) {
            int parameter = 1;
            for (String pattern : patterns) {
              statement.setString(parameter++, pattern);
            }
            statement.setInt(parameter, limit);
            return hits(statement);
          }
        });
  }

  private static List<SearchHit> hits(PreparedStatement statement) throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        hits.add(new SearchHit(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return hits;
  }

  /// The words of a search as patterns for `folded LIKE ? ESCAPE '!'`.
  public static List<String> likePatterns(String text) {
    return Arrays.stream(Folding.fold(text).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
        .toList();
  }
}
