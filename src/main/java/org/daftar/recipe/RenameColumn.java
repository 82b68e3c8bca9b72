package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Gives a column another name. Where the name is taken, the step does not fit the table.
///
/// @param column the name now
/// @param name the new name, not blank
public record RenameColumn(String column, String name) implements Step {
  public RenameColumn {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column needs a name");
    }
  }

  @Override
  public String op() {
    return "rename-column";
  }

  @Override
  public List<String> columnsRead() {
    return List.of(column);
  }

  @Override
  public List<String> columnsChanged() {
    return List.of(column, name);
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.renameColumn", new Code(column), new Code(name));
  }
}
