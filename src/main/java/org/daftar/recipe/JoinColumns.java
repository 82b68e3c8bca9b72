package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Joins the filled cells of some columns into a new column, which stands after the last of them;
/// the columns themselves stay.
///
/// @param columns which, in order, at least two
/// @param separator what stands between the values
/// @param into the name of the new column
public record JoinColumns(List<String> columns, String separator, String into) implements Step {
  public JoinColumns {
    columns = List.copyOf(columns);
    if (columns.size() < 2 || into.isBlank()) {
      throw new IllegalArgumentException("A join needs two columns and a name");
    }
  }

  @Override
  public String op() {
    return "join-columns";
  }

  @Override
  public List<String> columnsRead() {
    return columns;
  }

  @Override
  public List<String> columnsChanged() {
    return List.of(into);
  }

  @Override
  public Message sentence() {
    return Message.of(
        "recipe.joinColumns", columns.size(), Sentences.names(columns), new Code(into));
  }
}
