package org.daftar.kit;

import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// A look of the whole window. All share one style sheet; a style class on the root chooses the
/// colours, so a switch needs no restart.
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");

  /// Loads what all looks share: the base style sheet and the one font that covers Latin and
  /// Arabic. Mixed text is drawn in the wrong order on Linux unless one font has both scripts.
  public static void install() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    for (String weight : FONTS) {
      String name = "fonts/DaftarSans-" + weight + ".ttf";
      InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream(name), name);
      Font.loadFont(font, 13);
    }
  }

  /// Gives a scene this look.
  public void apply(Scene scene) {
    String css = styleSheet();
    if (!scene.getStylesheets().contains(css)) {
      scene.getStylesheets().add(css);
    }
    apply(scene.getRoot());
  }

  /// Gives a root node of a scene, popup or dialog the colours of this look.
  public void apply(Parent root) {
    root.getStyleClass().removeAll("light", "dark", "contrast");
    root.getStyleClass().add(id());
  }

  /// The address of the style sheet.
  public static String styleSheet() {
    URL css = Objects.requireNonNull(Theme.class.getResource("daftar.css"), "daftar.css");
    return css.toExternalForm();
  }

  /// The name in settings and style classes: `light`, `dark`, `contrast`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
