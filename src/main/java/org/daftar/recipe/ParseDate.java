package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.profile.DateNotation;
import org.daftar.profile.DateReading;

/// Writes the dates of a column as ISO 8601 does, such as `2025-08-05`. Cells that are no dates,
/// and dates of the Hijri calendar, stay.
///
/// @param column where
/// @param notation whether the day or the month comes first, and what two-digit years mean
public record ParseDate(String column, DateNotation notation) implements CellStep {
  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public String op() {
    return "parse-date";
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.parseDate", new Code(column), notation.label());
  }

  @Override
  public Optional<String> convert(String text) {
    return text.isBlank() ? Optional.of(text) : notation.read(text).map(DateReading::iso);
  }
}
