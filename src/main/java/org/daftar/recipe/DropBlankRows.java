package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Message;

/// Takes out the rows that hold nothing but white space.
public record DropBlankRows() implements Step {
  @Override
  public String op() {
    return "drop-blank-rows";
  }

  @Override
  public List<String> columnsRead() {
    return List.of();
  }

  @Override
  public List<String> columnsChanged() {
    return List.of();
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.dropBlankRows");
  }
}
