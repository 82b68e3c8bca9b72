package org.daftar.recipe;

import java.util.List;
import org.daftar.kernel.Header;
import org.daftar.kernel.Message;

/// Takes the names of the columns from other records of the source. Stands first in every recipe.
///
/// @param header where the names stand; what is above it is no data
public record ChooseHeader(Header header) implements Step {
  @Override
  public String op() {
    return "choose-header";
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
    return header.rows() == 0
        ? Message.of("recipe.chooseHeader.none")
        : Message.of("recipe.chooseHeader", header.rows(), header.row());
  }
}
