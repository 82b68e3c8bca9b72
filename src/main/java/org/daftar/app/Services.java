package org.daftar.app;

import java.time.Clock;
import org.daftar.bundle.Bundles;
import org.daftar.format.Formats;
import org.daftar.inventory.Inventory;
import org.daftar.licence.DecisionStore;
import org.daftar.metadata.DatasetStore;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;
import org.daftar.workbench.Dossiers;
import org.daftar.workbench.Workbench;

/// The services of one open workspace. Made by [Wiring] alone.
///
/// @param workspace the workspace itself
/// @param clock what time it is
/// @param formats the way in to files
/// @param inventory the files that were found
/// @param search what the search box looks in
/// @param datasets the datasets and their description
/// @param decisions who decided what, when and why
/// @param workbench opens tables with their recipes
/// @param dossiers datasets with their tables, for the sheet and the bundle
/// @param bundles the versions that were written
public record Services(
    Workspace workspace,
    Clock clock,
    Formats formats,
    Inventory inventory,
    SearchIndex search,
    DatasetStore datasets,
    DecisionStore decisions,
    Workbench workbench,
    Dossiers dossiers,
    Bundles bundles)
    implements AutoCloseable {
  @Override
  public void close() {
    workspace.close();
  }
}
