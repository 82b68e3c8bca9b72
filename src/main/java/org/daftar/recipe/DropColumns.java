package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Message;

/// Takes columns out of the table.
///
/// @param columns which, at least one
public record DropColumns(List<String> columns) implements Step {
  public DropColumns {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("No column to drop");
    }
  }

  @Override
  public String op() {
    return "drop-columns";
  }

  @Override
  public List<String> columnsRead() {
    return columns;
  }

  @Override
  public List<String> columnsChanged() {
    return columns;
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns);
  }
}
