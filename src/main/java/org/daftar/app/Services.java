package org.daftar.app;

import org.daftar.format.Formats;
import org.daftar.inventory.Inventory;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;

/// The services of one open workspace. Made by [Wiring] alone.
///
/// @param workspace the workspace itself
/// @param formats the way in to files
/// @param inventory the files that were found
/// @param search what the search box looks in
public record Services(
    Workspace workspace, Formats formats, Inventory inventory, SearchIndex search)
    implements AutoCloseable {
  @Override
  public void close() {
    workspace.close();
  }
}
