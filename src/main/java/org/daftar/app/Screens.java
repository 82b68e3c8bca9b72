package org.daftar.app;

import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;

/// Which screen stands at which place: one line each.
final class Screens {
  private Screens() {}

  static Screen make(Place place, ScreenContext context, Services services) {
    return switch (place) {
      case HOME, FILES, TABLE, SHEET, RIGHTS, PUBLISH ->
          () ->
              Parts.empty(
                  place.icon(),
                  context.texts().get("app.place." + place.id()),
                  services.toString());
    };
  }
}
