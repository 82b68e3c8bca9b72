package org.daftar.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daftar.bundle.Destination;
import org.daftar.kit.FilePicker;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.task.TaskRunner;
import org.daftar.text.Language;
import org.jspecify.annotations.Nullable;

/// The real window over a workspace of its own, for journeys and pictures. File dialogs are
/// answered from a list.
public final class Driver implements AutoCloseable {
  private static final long PATIENCE = 60;

  private final Services services;
  private final TaskRunner tasks;
  private final Stage stage;
  private final MainWindow window;
  private final Answers answers = new Answers();
  private volatile @Nullable Throwable failure;

  /// Opens the window on a folder. The toolkit must be running.
  public Driver(Path folder, Language language, Theme theme, double width, double height) {
    this(folder, language, theme, width, height, List.of());
  }

  /// Opens the window on a folder, as if these sticks were plugged in.
  public Driver(
      Path folder,
      Language language,
      Theme theme,
      double width,
      double height,
      List<Destination> sticks) {
    services = Wiring.open(folder.resolve("espace"), Clock.systemUTC());
    Settings settings =
        Settings.first(language.tag())
            .withTheme(theme)
            .withWindow(new Settings.Bounds(0, 0, width, height, false));
    SettingsFile settingsFile = new SettingsFile(folder.resolve("settings.json"));
    AtomicReference<TaskRunner> runner = new AtomicReference<>();
    AtomicReference<Stage> shown = new AtomicReference<>();
    window =
        onUi(
            () -> {
              Theme.install();
              Stage made = new Stage();
              TaskRunner newTasks = new TaskRunner(Platform::runLater, this::failed);
              shown.set(made);
              runner.set(newTasks);
              Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> failed(e));
              return new MainWindow(
                  made,
                  newTasks,
                  answers,
                  settingsFile,
                  settings,
                  (place, context) ->
                      place == Place.PUBLISH
                          ? Screens.publish(context, services, () -> sticks)
                          : Screens.make(place, context, services),
                  new WorkspaceCommands(services, path -> {}, () -> {}));
            });
    tasks = Objects.requireNonNull(runner.get());
    stage = Objects.requireNonNull(shown.get());
    onUi(
        () -> {
          window.show();
          made(width, height);
          return true;
        });
    settle();
  }

  private void made(double width, double height) {
    stage.setMinWidth(width);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private void failed(Throwable e) {
    failure = e;
    window.showFailure(e);
  }

  public Services services() {
    return services;
  }

  public MainWindow window() {
    return window;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// The next answer to a file dialog.
  public void answer(Path path) {
    answers.queue.add(path);
  }

  /// Clicks a navigation button.
  public void go(Place place) {
    fire("#nav-" + place.id());
  }

  /// Presses the button or toggles the control with this selector, and waits for what it starts.
  public void fire(String selector) {
    await(selector, () -> scene().lookup(selector) != null);
    onUi(
        () -> {
          Node node = scene().lookup(selector);
          if (node instanceof ButtonBase button) {
            button.fire();
          } else {
            throw new IllegalStateException(selector + " is no button");
          }
          return true;
        });
    settle();
  }

  /// Waits until no background work is under way.
  public void settle() {
    for (int round = 0; round < 3; round++) { // what ends may have put something in the queue
      await("background work ends", () -> tasks.jobs().isEmpty());
    }
    Throwable seen = failure;
    if (seen != null) {
      throw new IllegalStateException(seen);
    }
  }

  /// Runs something on the UI thread and waits for it.
  public static <T> T onUi(Supplier<T> work) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            result.set(work.get());
          } catch (Throwable e) {
            thrown.set(e);
          }
          done.countDown();
        });
    try {
      if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The window did not answer");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (thrown.get() != null) {
      throw new IllegalStateException(thrown.get());
    }
    return Objects.requireNonNull(result.get());
  }

  /// Waits until something holds on the UI thread, at most [#PATIENCE] seconds.
  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!onUi(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited in vain: " + what);
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  @Override
  public void close() {
    onUi(
        () -> {
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          return true;
        });
    tasks.close();
    services.close();
  }

  private static final class Answers implements FilePicker {
    private final Queue<Path> queue = new ArrayDeque<>();

    @Override
    public Optional<Path> folder(String title) {
      return Optional.ofNullable(queue.poll());
    }

    @Override
    public Optional<Path> open(String title, List<String> extensions) {
      return Optional.ofNullable(queue.poll());
    }

    @Override
    public Optional<Path> save(String title, String name, List<String> extensions) {
      return Optional.ofNullable(queue.poll());
    }
  }
}
