package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Makes every run of white space inside cells one plain space, and takes it off the ends.
///
/// @param columns where; empty for every column
public record CollapseSpaces(List<String> columns) implements CellStep {
  public CollapseSpaces {
    columns = List.copyOf(columns);
  }

  public static CollapseSpaces everywhere() {
    return new CollapseSpaces(List.of());
  }

  @Override
  public String op() {
    return "collapse-spaces";
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns);
  }

  @Override
  public Optional<String> convert(String text) {
    return Optional.of(Spaces.collapse(text));
  }
}
