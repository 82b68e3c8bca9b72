package org.daftar.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.daftar.bundle.Destination;
import org.daftar.bundle.Destinations;
import org.daftar.bundle.ui.PlanSource;
import org.daftar.bundle.ui.PublishScreen;
import org.daftar.bundle.ui.PublishViewModel;
import org.daftar.bundle.ui.VerifyViewModel;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.ui.FilesScreen;
import org.daftar.inventory.ui.FilesViewModel;
import org.daftar.kernel.Progress;
import org.daftar.kit.Place;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.licence.ui.RightsScreen;
import org.daftar.licence.ui.RightsViewModel;
import org.daftar.metadata.ui.SheetScreen;
import org.daftar.metadata.ui.SheetViewModel;
import org.daftar.workbench.OpenPlan;
import org.daftar.workbench.ui.TableScreen;
import org.daftar.workbench.ui.TableViewModel;

/// Which screen stands at which place: one line each.
final class Screens {
  private Screens() {}

  static Screen make(Place place, ScreenContext context, Services services) {
    return switch (place) {
      case HOME -> new HomeScreen(context, services);
      case FILES ->
          new FilesScreen(
              new FilesViewModel(services.inventory(), services.datasets(), context.tasks()),
              context);
      case TABLE ->
          new TableScreen(
              new TableViewModel(services.workbench(), services.inventory(), context.tasks()),
              context);
      case SHEET ->
          new SheetScreen(
              new SheetViewModel(
                  services.datasets(), services.dossiers()::prefill, context.tasks()),
              context);
      case RIGHTS ->
          new RightsScreen(
              new RightsViewModel(
                  services.datasets(),
                  services.decisions(),
                  context.tasks(),
                  System.getProperty("user.name", "")),
              context);
      case PUBLISH -> publish(context, services, Destinations::list);
    };
  }

  /// @param sticks lists the removable places there are
  static Screen publish(
      ScreenContext context, Services services, Supplier<List<Destination>> sticks) {
    return new PublishScreen(
        new PublishViewModel(
            services.datasets(),
            services.bundles(),
            (dataset, progress) -> plan(services, dataset, progress),
            sticks,
            services.clock(),
            context.tasks(),
            context.notices()),
        new VerifyViewModel(context.tasks()),
        context);
  }

  private static PlanSource.Held plan(Services services, UUID dataset, Progress progress) {
    List<Long> files = services.dossiers().tables(dataset).stream().map(FileRecord::id).toList();
    OpenPlan open = services.dossiers().plan(dataset, progress);
    return new PlanSource.Held(open.plan(), files, open::close);
  }
}
