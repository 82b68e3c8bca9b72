package org.daftar.kit;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The icon of the app, in the sizes that title bars, task bars and switchers ask for. Drawn from
/// `icons/daftar.svg`.
public final class AppIcon {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

  private AppIcon() {}

  /// The same picture in every size, smallest first; the system takes the one that fits.
  public static List<Image> images() {
    return SIZES.stream().map(AppIcon::image).toList();
  }

  private static Image image(int size) {
    String name = "icons/daftar-" + size + ".png";
    InputStream png = Objects.requireNonNull(AppIcon.class.getResourceAsStream(name), name);
    return new Image(png);
  }
}
