package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Moves a column to another place.
///
/// @param column which
/// @param position the new place, from 1; beyond the last column means last
public record MoveColumn(String column, int position) implements Step {
  public MoveColumn {
    if (position < 1) {
      throw new IllegalArgumentException("No column can stand at " + position);
    }
  }

  @Override
  public String op() {
    return "move-column";
  }

  @Override
  public List<String> columnsRead() {
    return List.of(column);
  }

  @Override
  public List<String> columnsChanged() {
    return List.of(column);
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.moveColumn", position, new Code(column));
  }
}
