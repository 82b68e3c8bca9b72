package org.daftar.app;

import java.nio.file.Path;
import java.time.Clock;
import org.daftar.cli.CommandServices;
import org.daftar.format.Formats;
import org.daftar.inventory.Inventory;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;

/// The only place that makes services and hands them what they need.
public final class Wiring {
  private Wiring() {}

  /// What the command line needs; rows of opened workbooks are kept in the system's folder for
  /// temporary files while they are open.
  public static CommandServices withoutWindow(Clock clock) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    return new WithoutWindow(new Formats(temporary.resolve("daftar-cache")), clock);
  }

  /// Opens a workspace with its services; closing them closes it.
  ///
  /// @throws org.daftar.kernel.DaftarException if the workspace is in use, too new or unreadable
  public static Services open(Path folder, Clock clock) {
    Workspace workspace = Workspace.open(folder, clock);
    Formats formats = new Formats(workspace.cacheFolder());
    return new Services(
        workspace,
        formats,
        new Inventory(workspace, formats),
        new SearchIndex(workspace.database()));
  }
}
