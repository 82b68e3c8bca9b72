package org.daftar.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import org.daftar.app.Driver;
import org.daftar.inventory.FileQuery;
import org.daftar.inventory.FileRecord;
import org.daftar.kernel.Progress;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.text.Language;

/// Draws every screen over the sample data, in French and Arabic, light and dark: for the user
/// guide and for eyes that judge.
public final class Gallery {
  private final Path target;

  private Gallery(Path target) {
    this.target = target;
  }

  /// @param args the folder for the pictures
  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    Gallery gallery = new Gallery(Path.of(args[0]));
    gallery.draw(Language.FRENCH, Theme.LIGHT);
    gallery.draw(Language.ARABIC, Theme.LIGHT);
    gallery.draw(Language.FRENCH, Theme.DARK);
    System.exit(0);
  }

  private void draw(Language language, Theme theme) throws Exception {
    Path folder = Files.createTempDirectory("daftar-gallery");
    String suffix = language.tag() + (theme == Theme.LIGHT ? "" : "-" + theme.id());
    try (Driver driver = new Driver(folder, language, theme, 1366, 768)) {
      picture(driver, "welcome-" + suffix);
      Path samples = Path.of("sample-data").toAbsolutePath();
      driver
          .services()
          .inventory()
          .scan(driver.services().inventory().addFolder(samples), Progress.NONE);
      driver.go(Place.FILES);
      picture(driver, "files-" + suffix);
      for (String name :
          List.of("effectifs_scolaires_2024-2025_VF.xlsx", "centres_sante_1252.csv")) {
        FileRecord file =
            driver.services().inventory().files(FileQuery.ALL.withText(name), 0, 10).stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
        Driver.onUi(
            () -> {
              driver.window().selection().fileProperty().set(Optional.of(file.id()));
              return true;
            });
        driver.go(Place.TABLE);
        picture(driver, "table-" + name.substring(0, 6).toLowerCase(Locale.ROOT) + "-" + suffix);
      }
      driver.go(Place.HOME);
      picture(driver, "home-" + suffix);
    }
  }

  private void picture(Driver driver, String name) {
    driver.settle();
    Driver.onUi(
        () -> {
          Pictures.write(driver.scene(), target.resolve(name + ".png"));
          return true;
        });
  }
}
