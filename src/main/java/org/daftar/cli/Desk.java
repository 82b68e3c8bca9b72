package org.daftar.cli;

import org.daftar.bundle.Bundles;
import org.daftar.inventory.Inventory;
import org.daftar.licence.DecisionStore;
import org.daftar.metadata.DatasetStore;
import org.daftar.store.Workspace;

/// An open workspace and the services that work in it.
public record Desk(
    Workspace workspace,
    Inventory inventory,
    DatasetStore datasets,
    DecisionStore decisions,
    Bundles bundles)
    implements AutoCloseable {
  @Override
  public void close() {
    workspace.close();
  }
}
