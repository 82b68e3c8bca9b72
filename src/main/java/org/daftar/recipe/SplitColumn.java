package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Cuts a column at a separator into new columns, which stand after it; the column itself stays.
/// The last new column takes what is left.
///
/// @param column which
/// @param separator plain text, not empty
/// @param into the names of the new columns, at least two
public record SplitColumn(String column, String separator, List<String> into) implements Step {
  public SplitColumn {
    into = List.copyOf(into);
    if (separator.isEmpty() || into.size() < 2) {
      throw new IllegalArgumentException("A split needs a separator and two names");
    }
  }

  @Override
  public String op() {
    return "split-column";
  }

  @Override
  public List<String> columnsRead() {
    return List.of(column);
  }

  @Override
  public List<String> columnsChanged() {
    return new ArrayList<>(into);
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.splitColumn", into.size(), new Code(column), Sentences.names(into));
  }
}
