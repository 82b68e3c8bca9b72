package org.daftar.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.daftar.app.Driver;
import org.daftar.app.Services;
import org.daftar.bundle.Destination;
import org.daftar.bundle.Filesystem;
import org.daftar.bundle.Samples;
import org.daftar.inventory.FileQuery;
import org.daftar.inventory.FileRecord;
import org.daftar.kernel.Progress;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Metadata;
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
      driver.go(Place.PUBLISH);
      picture(driver, "publish-none-" + suffix);
      Path samples = Path.of("sample-data").toAbsolutePath();
      driver
          .services()
          .inventory()
          .scan(driver.services().inventory().addFolder(samples), Progress.NONE);
      driver.go(Place.FILES);
      picture(driver, "files-" + suffix);
      for (String name :
          List.of("centres_sante_1252.csv", "effectifs_scolaires_2024-2025_VF.xlsx")) {
        FileRecord file = sample(driver, name);
        Driver.onUi(
            () -> {
              driver.window().selection().fileProperty().set(Optional.of(file.id()));
              return true;
            });
        driver.go(Place.TABLE);
        picture(driver, "table-" + name.substring(0, 6).toLowerCase(Locale.ROOT) + "-" + suffix);
      }
      dialog(driver, "#understanding", "understanding-" + suffix);
      dialog(driver, "#fix-number-as-text", "step-preview-" + suffix);
      driver.fire("#tab-columns");
      picture(driver, "columns-" + suffix);
      choose(driver, Metadata.EMPTY, "effectifs_scolaires_2024-2025_VF.xlsx");
      driver.go(Place.SHEET);
      driver.fire("#prefill");
      picture(driver, "sheet-" + suffix);
      driver.fire("#section-dictionary");
      picture(driver, "dictionary-" + suffix);
      driver.go(Place.RIGHTS);
      picture(driver, "rights-" + suffix);
      driver.go(Place.HOME);
      picture(driver, "home-" + suffix);
      driver.fire("#search");
      picture(driver, "palette-" + suffix);
    }
    drawPublish(language, theme, suffix);
  }

  private void drawPublish(Language language, Theme theme, String suffix) throws Exception {
    Path folder = Files.createTempDirectory("daftar-gallery");
    Path stick = Files.createDirectory(folder.resolve("DPE"));
    Path archives = Files.createDirectory(folder.resolve("ARCHIVES"));
    List<Destination> sticks =
        List.of(
            new Destination(stick, "DPE", Filesystem.FAT, 3_100_000_000L, true),
            new Destination(archives, "ARCHIVES", Filesystem.EXFAT, 90_000, true));
    try (Driver driver = new Driver(folder, language, theme, 1366, 768, sticks)) {
      Services services = driver.services();
      Path samples = Path.of("sample-data").toAbsolutePath();
      services.inventory().scan(services.inventory().addFolder(samples), Progress.NONE);
      choose(driver, Metadata.EMPTY, "centres_sante_1252.csv");
      driver.go(Place.PUBLISH);
      picture(driver, "publish-blocked-" + suffix);
      choose(driver, Samples.metadata(), "fichier_propre.csv");
      driver.go(Place.PUBLISH);
      picture(driver, "publish-open-" + suffix);
      driver.fire("#primary");
      picture(driver, "publish-written-" + suffix);
      driver.fire("#done-close");
      picture(driver, "publish-versions-" + suffix);
      Path bundle = stick.resolve("effectifs-scolaires-v1");
      driver.fire("#tab-verify");
      driver.answer(bundle);
      driver.fire("#verify-folder");
      picture(driver, "verify-intact-" + suffix);
      Files.writeString(bundle.resolve("data/dictionnaire.csv"), "x");
      Files.writeString(bundle.resolve("data/ajout.txt"), "x");
      driver.answer(bundle);
      driver.fire("#verify-folder");
      picture(driver, "verify-altered-" + suffix);
    }
  }

  /// Makes a dataset of a sample file the one at hand.
  private static void choose(Driver driver, Metadata metadata, String name) {
    Services services = driver.services();
    Dataset dataset = services.datasets().create(metadata);
    services.inventory().group(List.of(sample(driver, name).id()), dataset.id());
    Driver.onUi(
        () -> {
          driver.window().selection().datasetProperty().set(Optional.of(dataset.id()));
          return true;
        });
  }

  private static FileRecord sample(Driver driver, String name) {
    return driver.services().inventory().files(FileQuery.ALL.withText(name), 0, 10).stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// Opens a dialog by its button, draws it and closes it.
  private void dialog(Driver driver, String button, String name) {
    Platform.runLater(
        () -> {
          if (driver.scene().lookup(button) instanceof ButtonBase found) {
            found.fire();
          }
        });
    Driver.await(name, () -> Window.getWindows().size() > 1);
    LockSupport.parkNanos(400_000_000); // the preview starts after a pause in typing
    driver.settle();
    Driver.onUi(
        () -> {
          Window window = Window.getWindows().getLast();
          Pictures.write(window.getScene(), target.resolve(name + ".png"));
          window.hide();
          return true;
        });
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
