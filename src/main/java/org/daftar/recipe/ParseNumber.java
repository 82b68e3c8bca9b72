package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.profile.NumberNotation;

/// Writes the numbers of a column plainly, such as `1234.5`. Cells that are no numbers stay.
///
/// @param column where
/// @param notation how the numbers are written now
public record ParseNumber(String column, NumberNotation notation) implements CellStep {
  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public String op() {
    return "parse-number";
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.parseNumber", new Code(column), new Code(notation.pattern()));
  }

  @Override
  public Optional<String> convert(String text) {
    return text.isBlank() ? Optional.of(text) : notation.read(text).map(NumberNotation::plain);
  }
}
