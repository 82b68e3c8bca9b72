package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Empties the cells that hold a mark for "no value", such as `n.d.` or `-999`.
///
/// @param columns where; empty for every column
/// @param tokens the marks, exactly as they stand but for spaces around them
public record SetMissing(List<String> columns, List<String> tokens) implements CellStep {
  public SetMissing {
    columns = List.copyOf(columns);
    tokens = List.copyOf(tokens);
  }

  @Override
  public String op() {
    return "set-missing";
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns, new Code(String.join("  ", tokens)));
  }

  @Override
  public Optional<String> convert(String text) {
    return Optional.of(tokens.contains(Spaces.trim(text)) ? "" : text);
  }
}
