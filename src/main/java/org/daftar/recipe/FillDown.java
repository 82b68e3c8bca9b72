package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Message;

/// Fills blank cells with the value above, as merged cells need it. Rows without any value stay
/// blank.
///
/// @param columns where; empty for every column
public record FillDown(List<String> columns) implements Step {
  public FillDown {
    columns = List.copyOf(columns);
  }

  @Override
  public String op() {
    return "fill-down";
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
