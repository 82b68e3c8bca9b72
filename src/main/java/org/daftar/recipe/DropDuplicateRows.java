package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Message;

/// Keeps the first of the rows that are the same, and takes out the others.
///
/// @param columns what is compared; empty for every column
public record DropDuplicateRows(List<String> columns) implements Step {
  public DropDuplicateRows {
    columns = List.copyOf(columns);
  }

  @Override
  public String op() {
    return "drop-duplicate-rows";
  }

  @Override
  public List<String> columnsRead() {
    return columns;
  }

  @Override
  public List<String> columnsChanged() {
    return List.of();
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns);
  }
}
