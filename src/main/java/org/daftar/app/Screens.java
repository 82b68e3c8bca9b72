package org.daftar.app;

import org.daftar.inventory.ui.FilesScreen;
import org.daftar.inventory.ui.FilesViewModel;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.licence.ui.RightsScreen;
import org.daftar.licence.ui.RightsViewModel;
import org.daftar.metadata.ui.SheetScreen;
import org.daftar.metadata.ui.SheetViewModel;
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
      case PUBLISH ->
          () -> Parts.empty(place.icon(), context.texts().get("app.place." + place.id()), "");
    };
  }
}
