package org.daftar.app;

import java.nio.file.Path;
import java.time.Clock;
import org.daftar.bundle.Bundles;
import org.daftar.cli.CommandServices;
import org.daftar.cli.Desk;
import org.daftar.format.Formats;
import org.daftar.inventory.Inventory;
import org.daftar.licence.DecisionStore;
import org.daftar.metadata.DatasetStore;
import org.daftar.quality.WaiverStore;
import org.daftar.recipe.RecipeStore;
import org.daftar.store.Database;
import org.daftar.store.SearchIndex;
import org.daftar.store.Workspace;
import org.daftar.workbench.Dossiers;
import org.daftar.workbench.Workbench;

/// The only place that makes services and hands them what they need.
public final class Wiring {
  private Wiring() {}

  /// What the command line needs; rows of opened workbooks are kept in the system's folder for
  /// temporary files while they are open.
  public static CommandServices withoutWindow(Clock clock) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    return new WithoutWindow(new Formats(temporary.resolve("daftar-cache")), clock);
  }

  /// Opens a workspace for the command line.
  ///
  /// @throws org.daftar.kernel.DaftarException if the workspace is in use, too new or unreadable
  static Desk desk(Path folder, Clock clock) {
    Services services = open(folder, clock);
    return new Desk(
        services.workspace(),
        services.inventory(),
        services.datasets(),
        services.decisions(),
        services.bundles());
  }

  /// Opens a workspace with its services; closing them closes it.
  ///
  /// @throws org.daftar.kernel.DaftarException if the workspace is in use, too new or unreadable
  public static Services open(Path folder, Clock clock) {
    Workspace workspace = Workspace.open(folder, clock);
    Database database = workspace.database();
    Formats formats = new Formats(workspace.cacheFolder());
    Inventory inventory = new Inventory(workspace, formats);
    DatasetStore datasets = new DatasetStore(database, clock);
    Bundles bundles = new Bundles(database, workspace.filesFolder(), Bundles.IN_DATABASE);
    bundles.tidy();
    Workbench workbench =
        new Workbench(formats, new RecipeStore(database), new WaiverStore(database, clock));
    return new Services(
        workspace,
        clock,
        formats,
        inventory,
        new SearchIndex(database),
        datasets,
        new DecisionStore(database, clock),
        workbench,
        new Dossiers(workbench, inventory, datasets, bundles, clock),
        bundles);
  }
}
