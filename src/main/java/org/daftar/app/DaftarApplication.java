package org.daftar.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kit.AppIcon;
import org.daftar.kit.NativeFilePicker;
import org.daftar.kit.Parts;
import org.daftar.kit.Theme;
import org.daftar.store.Workspace;
import org.daftar.store.WorkspaceLocations;
import org.daftar.task.TaskRunner;
import org.daftar.text.Texts;
import org.jspecify.annotations.Nullable;

/// The app with a window. Opens the workspace that was open last, or says why it can't and what
/// else there is.
public final class DaftarApplication extends Application {
  private @Nullable Session session;

  @Override
  public void start(Stage stage) {
    Theme.install();
    stage.getIcons().setAll(AppIcon.images());
    WorkspaceLocations locations = WorkspaceLocations.ofThisMachine(AppFolder.find());
    SettingsFile settingsFile =
        new SettingsFile(locations.folder(Optional.empty()).resolve("settings.json"));
    Settings settings = settingsFile.read();
    Optional<Path> asked =
        Optional.ofNullable(getParameters().getNamed().get("workspace")).map(Path::of);
    Path folder =
        asked
            .or(() -> settings.workspace().map(Path::of))
            .orElse(locations.folder(Optional.empty()));
    open(stage, settingsFile, settings, folder);
  }

  private void open(Stage stage, SettingsFile settingsFile, Settings settings, Path folder) {
    try {
      Services services = Wiring.open(folder, Clock.system(ZoneId.systemDefault()));
      session = new Session(stage, settingsFile, settings, services);
      session.window().show();
      services.workspace().warning().ifPresent(session.window()::notice);
    } catch (DaftarException e) {
      Workspace.askToShow(folder);
      refuse(stage, settingsFile, settings, e.problem());
    }
  }

  /// The workspace can't be opened: says so and offers another one.
  private void refuse(Stage stage, SettingsFile settingsFile, Settings settings, Problem problem) {
    Texts texts = Texts.drawn(settings.language());
    NativeFilePicker picker = new NativeFilePicker(() -> stage);
    VBox page =
        Parts.empty(
            "database",
            texts.get("app.problem.title"),
            texts.get(problem.what()) + "\n" + texts.get(problem.next()),
            Parts.primary(
                "open-other",
                texts.get("app.workspace.open"),
                () ->
                    picker
                        .folder(texts.get("app.workspace.choose"))
                        .ifPresent(
                            other ->
                                open(
                                    stage,
                                    settingsFile,
                                    settings.withWorkspace(other.toString()),
                                    other))),
            Parts.button("quit", texts.get("app.close"), Platform::exit));
    Scene scene = new Scene(page, 720, 420);
    settings.theme().apply(scene);
    stage.setTitle(texts.get("app.name"));
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void stop() {
    if (session != null) {
      session.close();
    }
  }

  /// A workspace that is open in the window.
  private final class Session implements AutoCloseable {
    private final Services services;
    private final TaskRunner tasks;
    private final MainWindow window;

    Session(Stage stage, SettingsFile settingsFile, Settings settings, Services services) {
      this.services = services;
      this.tasks = new TaskRunner(Platform::runLater, this::showFailure);
      Runnable reopen =
          () -> switchTo(stage, settingsFile, settings, services.workspace().folder());
      WorkspaceCommands workspace =
          new WorkspaceCommands(
              services,
              folder ->
                  switchTo(stage, settingsFile, settings.withWorkspace(folder.toString()), folder),
              reopen);
      this.window =
          new MainWindow(
              stage,
              tasks,
              new NativeFilePicker(() -> stage),
              settingsFile,
              settings,
              (place, context) -> Screens.make(place, context, services),
              workspace);
      Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> showFailure(e));
      services.workspace().onShowRequest(() -> Platform.runLater(window::toFront));
    }

    private void switchTo(Stage stage, SettingsFile settingsFile, Settings settings, Path folder) {
      close();
      open(stage, settingsFile, settings, folder);
    }

    private void showFailure(Throwable failure) {
      window.showFailure(failure);
    }

    MainWindow window() {
      return window;
    }

    @Override
    public void close() {
      tasks.close();
      services.close();
    }
  }
}
