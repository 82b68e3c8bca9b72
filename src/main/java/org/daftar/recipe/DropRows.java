package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Message;

/// Takes out the rows that a condition picks, such as totals and footnotes.
///
/// @param condition which rows
public record DropRows(RowCondition condition) implements Step {
  @Override
  public String op() {
    return "drop-rows";
  }

  @Override
  public List<String> columnsRead() {
    return condition.columns();
  }

  @Override
  public List<String> columnsChanged() {
    return List.of();
  }

  @Override
  public Message sentence() {
    return condition.sentence();
  }
}
