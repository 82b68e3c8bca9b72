package org.daftar.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.daftar.kit.Icons;
import org.daftar.kit.Navigator;
import org.daftar.kit.Place;
import org.daftar.text.Texts;

/// The narrow column of screens at the start of the window.
final class NavigationRail {
  private final VBox root = new VBox();
  private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

  NavigationRail(Texts texts, Navigator navigator) {
    root.getStyleClass().add("df-nav");
    for (Place place : Place.values()) {
      ToggleButton button = new ToggleButton(texts.get("app.place." + place.id()));
      button.setId("nav-" + place.id());
      button.setGraphic(Icons.of(place.icon(), 20));
      button.setAccessibleText(button.getText());
      button.setOnAction(event -> navigator.go(place, Optional.empty()));
      buttons.put(place, button);
      root.getChildren().add(button);
    }
  }

  VBox root() {
    return root;
  }

  void show(Place place) {
    buttons.forEach((each, button) -> button.setSelected(each == place));
  }
}
