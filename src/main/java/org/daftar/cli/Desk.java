package org.daftar.cli;

import org.daftar.inventory.Inventory;
import org.daftar.store.Workspace;

/// An open workspace and the services that work in it.
public record Desk(Workspace workspace, Inventory inventory) implements AutoCloseable {
  @Override
  public void close() {
    workspace.close();
  }
}
