package org.daftar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.daftar.app.Driver;
import org.daftar.inventory.FileQuery;
import org.daftar.inventory.Inventory;
import org.daftar.kernel.Progress;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.text.Language;

/// Measures how long the window does not answer while a large file is opened, counted, profiled
/// and scrolled: `WindowStalls FILE`. A beat goes to the UI thread every ten milliseconds; what it
/// waits there is what a click would wait.
public final class WindowStalls {
  private static final long BEAT_NANOS = 10_000_000;

  private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean beating = true;

  private WindowStalls() {}

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    new WindowStalls().run(Path.of(args[0]).toAbsolutePath());
    System.exit(0);
  }

  private void run(Path file) throws Exception {
    Path folder = Files.createTempDirectory("daftar-bench");
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.copy(Path.of("sample-data/centres_sante_1252.csv"), data.resolve("small.csv"));
    Path large = Files.createLink(data.resolve("large.csv"), file);
    try (Driver driver = new Driver(folder, Language.FRENCH, Theme.LIGHT, 1000, 700)) {
      var inventory = driver.services().inventory();
      var unused = inventory.scan(inventory.addFolder(data), Progress.NONE);
      long id = id(inventory, "large.csv");
      long small = id(inventory, "small.csv");
      open(driver, small);
      driver.settle(); // a window that was used before: its classes are loaded, its styles known
      driver.go(Place.HOME);
      Thread.ofPlatform().daemon().start(this::beat);
      long start = System.nanoTime();
      open(driver, id);
      Driver.await("first rows", () -> shows(driver));
      say("first rows on the screen", start);
      stalls("until the first rows");
      driver.settle();
      say("counted, profiled and checked", start);
      stalls("while counting, profiling and checking");
      for (int page = 1; page <= 20; page++) {
        int row = page * 50_000;
        Driver.onUi(
            () -> {
              grid(driver).scrollTo(row);
              return true;
            });
        driver.settle();
      }
      beating = false;
    } finally {
      Files.delete(large);
    }
    stalls("while scrolling");
  }

  private static long id(Inventory inventory, String name) {
    return inventory.files(FileQuery.ALL.withText(name), 0, 1).getFirst().id();
  }

  private static void open(Driver driver, long file) {
    Driver.onUi(
        () -> {
          driver.window().selection().fileProperty().set(Optional.of(file));
          ((ButtonBase) driver.scene().lookup("#nav-table")).fire();
          return true;
        });
  }

  private static TableView<?> grid(Driver driver) {
    return (TableView<?>) driver.scene().lookup("#grid");
  }

  private static boolean shows(Driver driver) {
    TableView<?> grid = grid(driver);
    return grid != null && !grid.getItems().isEmpty() && !grid.getColumns().isEmpty();
  }

  private void beat() {
    while (beating) {
      long sent = System.nanoTime();
      Platform.runLater(() -> waits.add(System.nanoTime() - sent));
      LockSupport.parkNanos(BEAT_NANOS);
    }
  }

  private void stalls(String when) {
    List<Long> sorted = new ArrayList<>(waits);
    waits.clear();
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: %d beats; a click waits %.1f ms (median), %.1f ms (99 %%), %.1f ms (longest)%n",
        when,
        sorted.size(),
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        millis(sorted, 1));
  }

  private static double millis(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share))) / 1e6;
  }

  private static void say(String what, long since) {
    System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
  }
}
