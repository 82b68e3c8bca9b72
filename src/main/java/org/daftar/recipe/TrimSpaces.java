package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Takes white space off both ends of cells: also no-break spaces, tabs and line breaks.
///
/// @param columns where; empty for every column
public record TrimSpaces(List<String> columns) implements CellStep {
  public TrimSpaces {
    columns = List.copyOf(columns);
  }

  public static TrimSpaces everywhere() {
    return new TrimSpaces(List.of());
  }

  @Override
  public String op() {
    return "trim-spaces";
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns);
  }

  @Override
  public Optional<String> convert(String text) {
    return Optional.of(Spaces.trim(text));
  }
}
