package org.daftar.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.daftar.app.Settings.Bounds;
import org.daftar.kernel.Message;
import org.daftar.kit.Command;
import org.daftar.kit.Dialogs;
import org.daftar.kit.FilePicker;
import org.daftar.kit.Navigator;
import org.daftar.kit.Place;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.Selection;
import org.daftar.kit.Theme;
import org.daftar.task.TaskRunner;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// The window: which screen is in front, in which language and look. A change of language makes
/// the scene and its screens anew, for orientation is fixed when a scene is first shown; the work
/// itself lives in services and in the selection and goes on.
public final class MainWindow {
  /// Takes the one primary action, wherever the cursor stands.
  private static final KeyCombination PRIMARY = KeyCombination.keyCombination("Shortcut+Enter");

  private static final double MIN_WIDTH = 1000;
  private static final double MIN_HEIGHT = 640;

  private final Stage stage;
  private final TaskRunner tasks;
  private final FilePicker files;
  private final SettingsFile settingsFile;
  private final BiFunction<Place, ScreenContext, org.daftar.kit.Screen> screens;
  private final WorkspaceMenu workspace;
  private final Selection selection = new Selection();
  private final ErrorPresenter errors = new ErrorPresenter();
  private final Map<Place, org.daftar.kit.Screen> made = new EnumMap<>(Place.class);

  private Settings settings;
  private Texts texts;
  private Shell shell;
  private Place place;

  /// @param screens makes a screen; called once for each place and language
  public MainWindow(
      Stage stage,
      TaskRunner tasks,
      FilePicker files,
      SettingsFile settingsFile,
      Settings settings,
      BiFunction<Place, ScreenContext, org.daftar.kit.Screen> screens,
      WorkspaceMenu workspace) {
    this.stage = stage;
    this.tasks = tasks;
    this.files = files;
    this.settingsFile = settingsFile;
    this.settings = settings;
    this.screens = screens;
    this.workspace = workspace;
    this.place = settings.place();
    selection.datasetProperty().set(settings.dataset().map(UUID::fromString));
    selection.fileProperty().set(settings.file());
    this.texts = Texts.drawn(settings.language());
    this.shell = makeShell();
  }

  /// Shows the window where it last was.
  public void show() {
    restoreBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH, Screen.getPrimary().getVisualBounds().getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, Screen.getPrimary().getVisualBounds().getHeight()));
    stage.setOnCloseRequest(event -> rememberWork());
    useShell();
    stage.show();
    open(place, Optional.empty());
  }

  /// Brings the window before all others.
  public void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Shows a failure in the window.
  public void showFailure(Throwable failure) {
    errors.show(failure, texts, shell.strips());
  }

  public Selection selection() {
    return selection;
  }

  public Texts texts() {
    return texts;
  }

  private Shell makeShell() {
    Navigator navigator = this::open;
    return new Shell(
        texts,
        tasks.jobs(),
        navigator,
        workspace.menu(context(navigator)),
        new Shell.Switches(this::switchLanguage, this::switchTheme, this::zoomBy),
        this::commandsFor);
  }

  private void useShell() {
    Scene scene = new Scene(shell.root(), width(), height());
    scene.setNodeOrientation(
        texts.language().isRightToLeft()
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    Locale.setDefault(texts.language().locale()); // the toolkit's own words follow it
    settings.theme().apply(scene);
    shell.zoom(settings.zoom());
    stage.setTitle(texts.get("app.name"));
    stage.setScene(scene);
    refreshAccelerators();
  }

  private double width() {
    return stage.getScene() == null ? stage.getWidth() : stage.getScene().getWidth();
  }

  private double height() {
    return stage.getScene() == null ? stage.getHeight() : stage.getScene().getHeight();
  }

  private void restoreBounds() {
    Rectangle2D visible = Screen.getPrimary().getVisualBounds();
    Bounds bounds =
        settings
            .window()
            .filter(b -> !Screen.getScreensForRectangle(b.x(), b.y(), 100, 50).isEmpty())
            .orElse(centred(visible));
    stage.setX(bounds.x());
    stage.setY(bounds.y());
    stage.setWidth(Math.min(bounds.width(), visible.getWidth()));
    stage.setHeight(Math.min(bounds.height(), visible.getHeight()));
    stage.setMaximized(bounds.maximized());
  }

  private static Bounds centred(Rectangle2D visible) {
    double width = Math.min(1366, visible.getWidth());
    double height = Math.min(768, visible.getHeight());
    return new Bounds(
        visible.getMinX() + (visible.getWidth() - width) / 2,
        visible.getMinY() + (visible.getHeight() - height) / 2,
        width,
        height,
        false);
  }

  private void rememberWork() {
    settings =
        settings
            .withWindow(
                new Bounds(
                    stage.getX(),
                    stage.getY(),
                    stage.getWidth(),
                    stage.getHeight(),
                    stage.isMaximized()))
            .withWork(
                place,
                selection.datasetProperty().get().map(UUID::toString),
                selection.fileProperty().get());
    settingsFile.write(settings);
  }

  private void open(Place newPlace, Optional<String> target) {
    org.daftar.kit.Screen before = made.get(place);
    if (before != null && place != newPlace) {
      before.hidden();
    }
    place = newPlace;
    org.daftar.kit.Screen screen =
        made.computeIfAbsent(newPlace, p -> screens.apply(p, context(this::open)));
    shell.show(newPlace, screen);
    screen.shown(target);
    refreshAccelerators();
  }

  private ScreenContext context(Navigator navigator) {
    return new ScreenContext(
        texts,
        tasks,
        files,
        new Dialogs(texts, () -> stage, () -> settings.theme()),
        navigator,
        selection,
        this::showFailure,
        this::notice);
  }

  /// Shows a short sentence at the foot of the window.
  public void notice(Message message) {
    shell.notice(texts.get(message));
  }

  private void switchLanguage(Language language) {
    if (language == texts.language()) {
      return;
    }
    settings = settings.withLanguage(language);
    settingsFile.write(settings);
    made.values().forEach(org.daftar.kit.Screen::hidden);
    made.clear();
    texts = Texts.drawn(language);
    shell = makeShell();
    useShell();
    open(place, Optional.empty());
  }

  private void switchTheme(Theme theme) {
    settings = settings.withTheme(theme);
    settingsFile.write(settings);
    theme.apply(stage.getScene());
  }

  private void zoomBy(double change) {
    settings = settings.withZoom(change == 0 ? 1 : settings.zoom() + change);
    settingsFile.write(settings);
    shell.zoom(settings.zoom());
  }

  private void refreshAccelerators() {
    Map<KeyCombination, Runnable> wanted = new LinkedHashMap<>();
    for (Command command : allCommands()) {
      command.keys().ifPresent(keys -> wanted.putIfAbsent(keys, command.action()));
    }
    wanted.put(PRIMARY, shell::takePrimary);
    Map<KeyCombination, Runnable> accelerators = stage.getScene().getAccelerators();
    // one by one: a shortcut that leads here is being looked up in this map right now, and an
    // iterator over it would fail
    List.copyOf(accelerators.keySet()).stream()
        .filter(keys -> !wanted.containsKey(keys))
        .forEach(accelerators::remove);
    accelerators.putAll(wanted);
  }

  private List<Command> allCommands() {
    List<Command> commands = new ArrayList<>();
    org.daftar.kit.Screen screen = made.get(place);
    if (screen != null) {
      commands.addAll(screen.commands());
    }
    commands.addAll(shell.commands());
    commands.addAll(workspace.commands(context(this::open)));
    return commands;
  }

  private List<Command> commandsFor(String text) {
    Function<String, List<Command>> found = words -> workspace.find(words, context(this::open));
    return CommandSearch.search(text, allCommands(), found);
  }

  /// Closes the window as the user would.
  public void close() {
    rememberWork();
    Platform.runLater(stage::close);
  }
}
