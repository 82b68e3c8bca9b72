package org.daftar.inventory;

import java.util.List;
import org.daftar.kernel.Message;

/// Files that look like one dataset (INV-3).
///
/// @param stem what their names share
/// @param files at least two, by name
/// @param copies how many of them hold the very content of another
/// @param reason why they were put together
public record FamilyProposal(String stem, List<FileRecord> files, int copies, Message reason) {
  public FamilyProposal {
    files = List.copyOf(files);
  }
}
