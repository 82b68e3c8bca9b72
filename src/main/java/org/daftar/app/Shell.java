package org.daftar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daftar.kit.Command;
import org.daftar.kit.Narrow;
import org.daftar.kit.Navigator;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.Theme;
import org.daftar.task.Job;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// The frame around the screens: top bar with the one primary action, navigation, strips for
/// problems, status bar, palette and short notices.
final class Shell {
  /// What the frame lets the user switch.
  record Switches(Consumer<Language> language, Consumer<Theme> theme, DoubleConsumer zoom) {}

  private final Texts texts;
  private final Navigator navigator;
  private final Switches switches;
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane();
  private final VBox strips = new VBox(8);
  private final StackPane front = new StackPane();
  private final Button primary;
  private final HBox toast = new HBox();
  private final PauseTransition toastEnd = new PauseTransition(Duration.seconds(6));
  private final NavigationRail rail;
  private final StatusBar status;
  private final CommandPalette palette;
  private final ChangeListener<Optional<PrimaryAction>> primaryWatcher =
      (property, before, now) -> showPrimary(now);
  private Optional<Screen> current = Optional.empty();

  Shell(
      Texts texts,
      ObservableList<Job> jobs,
      Navigator navigator,
      MenuButton workspace,
      Switches switches,
      Function<String, List<Command>> search) {
    this.texts = texts;
    this.navigator = navigator;
    this.switches = switches;
    this.rail = new NavigationRail(texts, navigator);
    this.palette = new CommandPalette(texts, search);
    this.primary = Parts.primary("primary", "", () -> {});
    frame.setTop(topBar(workspace));
    frame.setLeft(rail.root());
    strips.setPadding(new Insets(0));
    VBox.setVgrow(front, javafx.scene.layout.Priority.ALWAYS);
    frame.setCenter(new VBox(strips, front));
    this.status = new StatusBar(texts, jobs, switches.language());
    frame.setBottom(status.root());
    toast.getStyleClass().add("df-toast");
    toast.setVisible(false);
    toast.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    StackPane.setMargin(toast, new Insets(0, 0, 46, 0));
    toastEnd.setOnFinished(event -> toast.setVisible(false));
    root.getChildren().addAll(frame, toast, palette.root());
  }

  private HBox topBar(MenuButton workspace) {
    Label letter = new Label("د");
    HBox logo = new HBox(letter);
    logo.getStyleClass().add("df-logo");
    HBox bar = new HBox();
    bar.getStyleClass().add("df-top");
    bar.setFillHeight(false);
    bar.getChildren()
        .addAll(
            logo,
            Parts.label(texts.get("app.name"), "df-wordmark"),
            workspace,
            Parts.spring(),
            searchButton(),
            Parts.spring(),
            primary);
    showPrimary(Optional.empty());
    return bar;
  }

  private Button searchButton() {
    Button search = Parts.button("search", "", palette::open);
    search.getStyleClass().add("df-search");
    Label words = new Label(texts.get("app.search"));
    Label keys = Parts.code(texts.get("app.search.shortcut"), "df-key");
    keys.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    words.setMinWidth(0);
    HBox face = Parts.row(10, words, Parts.spring(), keys);
    face.setPrefWidth(300);
    search.setGraphic(face);
    search.setMinWidth(120);
    search.setAccessibleText(texts.get("app.search"));
    return search;
  }

  StackPane root() {
    return root;
  }

  /// Where problems are shown, over the screen.
  VBox strips() {
    return strips;
  }

  void show(Place place, Screen screen) {
    current.ifPresent(before -> before.primary().removeListener(primaryWatcher));
    current = Optional.of(screen);
    rail.show(place);
    front.getChildren().setAll(screen.root());
    screen.primary().addListener(primaryWatcher);
    showPrimary(screen.primary().get());
  }

  private void showPrimary(Optional<PrimaryAction> action) {
    primary.setVisible(action.isPresent());
    primary.setManaged(action.isPresent());
    action.ifPresent(
        now -> {
          primary.setText(now.words());
          primary.setAccessibleText(now.words());
          primary.setDisable(!now.enabled());
          primary.setOnAction(event -> now.action().run());
        });
  }

  /// Does what the primary button says, if it can be done now.
  void takePrimary() {
    if (primary.isVisible()) {
      primary.fire();
    }
  }

  /// Shows a sentence at the foot of the window for a few seconds.
  void notice(String sentence) {
    toast.getChildren().setAll(new Label(sentence));
    toast.setVisible(true);
    toastEnd.playFromStart();
  }

  void zoom(double zoom) {
    Narrow.zoom(root, 13 * zoom);
  }

  /// What the frame itself can do.
  List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of("app.palette", texts.get("app.command.palette"), "Shortcut+K", palette::open));
    int number = 1;
    for (Place place : Place.values()) {
      String title = texts.get("app.command.go", texts.get("app.place." + place.id()));
      commands.add(
          Command.of("go." + place.id(), title, "Shortcut+" + number++, () -> navigator.go(place)));
    }
    commands.add(
        Command.of(
            "publish.verify",
            texts.get("publish.command.verify"),
            () -> navigator.go(Place.PUBLISH, Optional.of("verify"))));
    for (Language language : Language.values()) {
      String title = texts.get("app.command.language", language.ownName());
      commands.add(
          Command.of(
              "language." + language.tag(), title, () -> switches.language().accept(language)));
    }
    for (Theme theme : Theme.values()) {
      String title = texts.get("app.command.theme." + theme.id());
      commands.add(Command.of("theme." + theme.id(), title, () -> switches.theme().accept(theme)));
    }
    commands.addAll(zoomCommands());
    return commands;
  }

  private List<Command> zoomCommands() {
    DoubleConsumer zoom = switches.zoom();
    return List.of(
        Command.of(
            "zoom.in", texts.get("app.command.zoomIn"), "Shortcut+Plus", () -> zoom.accept(0.1)),
        Command.of(
            "zoom.out",
            texts.get("app.command.zoomOut"),
            "Shortcut+Minus",
            () -> zoom.accept(-0.1)),
        Command.of(
            "zoom.reset", texts.get("app.command.zoomReset"), "Shortcut+0", () -> zoom.accept(0)));
  }
}
