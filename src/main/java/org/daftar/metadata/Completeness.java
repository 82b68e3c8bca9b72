package org.daftar.metadata;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;

/// How complete a description is (domain META-2): points out of 100 by the weights of
/// `fields.json`, and what would win the missing ones.
///
/// @param points from 0 to 100
/// @param missing what is missing, required first, then by points
public record Completeness(double points, List<Missing> missing) {
  /// The points of the dictionary of columns, shared equally by the columns.
  public static final double DICTIONARY_WEIGHT = 12;

  /// Something that is not there yet.
  ///
  /// @param field the field to go to; empty when it is a column
  /// @param column the column to go to; empty when it is a field
  /// @param level how much it is asked for
  /// @param points what it would win
  /// @param message what is missing, as a sentence
  public record Missing(
      Optional<String> field,
      Optional<String> column,
      Level level,
      double points,
      Message message) {}

  public Completeness {
    missing = List.copyOf(missing);
  }

  /// The points as a whole number, rounded down: 100 is said only when nothing is missing.
  public int score() {
    return missing.isEmpty() ? 100 : (int) Math.min(99, Math.floor(points + 1e-9));
  }

  /// The required fields that are missing: they hold a bundle back.
  public List<Missing> blocking() {
    return missing.stream().filter(m -> m.level() == Level.REQUIRED).toList();
  }

  public static Completeness of(Dataset dataset, List<ColumnDescription> columns) {
    return new Scoring(Form.standard(), dataset.metadata(), columns).completeness();
  }
}
