package org.daftar.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daftar.app.HomeFacts.DatasetState;
import org.daftar.app.HomeFacts.Kind;
import org.daftar.app.HomeFacts.ToDo;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kit.Columns;
import org.daftar.kit.Command;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// The home page: what there is, what to do next, how far every dataset is, the first steps.
final class HomeScreen implements Screen {
  private static final int SHOWN = 6;

  private final ScreenContext context;
  private final Services services;
  private final Texts texts;
  private final StackPane root = new StackPane();
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  HomeScreen(ScreenContext context, Services services) {
    this.context = context;
    this.services = services;
    this.texts = context.texts();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void shown(Optional<String> target) {
    String tag = texts.language().tag();
    context
        .tasks()
        .read("home", Message.of("home.job"), progress -> HomeFacts.of(services, tag))
        .onSuccess(this::show)
        .start();
  }

  private void show(HomeFacts facts) {
    boolean first = facts.lastScan().isEmpty() && facts.datasets().isEmpty();
    root.getChildren().setAll(first ? welcome() : page(facts));
    primary.set(Optional.of(new PrimaryAction(texts.get("home.scan"), true, this::scanFolder)));
  }

  private Node welcome() {
    Button sample = Parts.button("sample", texts.get("home.sample"), this::openSample);
    sample.setGraphic(Icons.of("sparkles", "accent"));
    Button scan = Parts.primary("welcome-scan", texts.get("home.scan"), this::scanFolder);
    return Parts.empty(
        "open-book", texts.get("home.welcome"), texts.get("home.welcome.words"), scan, sample);
  }

  private Node page(HomeFacts facts) {
    List<ToDo> toDo = facts.toDo();
    VBox page =
        Parts.column(
            18,
            Parts.column(
                4,
                Parts.title(texts.get("home.greeting", summary(toDo.size()))),
                Parts.muted(lastScan(facts))),
            figures(facts),
            columns(toDo, facts),
            firstSteps(facts));
    page.getStyleClass().add("df-page");
    return Parts.scrolling(page);
  }

  private static Message summary(long things) {
    return things == 0 ? Message.of("home.todo.none") : Message.of("home.todo", things);
  }

  private String lastScan(HomeFacts facts) {
    String files = texts.get("home.files", facts.files().files());
    String sets = texts.get("home.datasets", (long) facts.datasets().size());
    String when =
        facts
            .lastScan()
            .map(
                time ->
                    texts.get(
                        "home.lastScan", LocalDateTime.ofInstant(time, ZoneId.systemDefault())))
            .orElse(texts.get("home.neverScanned"));
    return texts.get("home.facts", when, files, sets);
  }

  private HBox figures(HomeFacts facts) {
    HBox row =
        Parts.row(
            12,
            figure("inventoried", facts.datasets().size(), false),
            figure("described", facts.count(DatasetState::described), false),
            figure("ready", facts.count(DatasetState::rights), false),
            figure(
                "bundles", facts.datasets().stream().mapToLong(DatasetState::bundles).sum(), false),
            figure("toLook", facts.files().ungrouped(), facts.files().ungrouped() > 0));
    return row;
  }

  private VBox figure(String name, long value, boolean attention) {
    Label number = Parts.label(texts.number(value), "df-figure");
    if (attention) {
      number.getStyleClass().add("attention");
    }
    VBox card = Parts.card(number, Parts.muted(texts.get("home.figure." + name)));
    card.getStyleClass().add("compact");
    card.setSpacing(2);
    card.setMinWidth(0);
    card.setPrefWidth(220);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private Columns columns(List<ToDo> toDo, HomeFacts facts) {
    VBox left = Parts.card(Parts.subheading(texts.get("home.todo.title")));
    left.setSpacing(0);
    boolean main = true;
    for (ToDo thing : toDo.stream().limit(SHOWN).toList()) {
      left.getChildren().addAll(Parts.rule(), line(thing, facts, main));
      main = false;
    }
    if (toDo.isEmpty()) {
      left.getChildren()
          .add(Parts.row(8, Parts.dot(State.OK), Parts.text(texts.get("home.todo.none"))));
    }
    VBox right = Parts.card(Parts.subheading(texts.get("home.progress")));
    for (DatasetState set : facts.datasets().stream().limit(SHOWN).toList()) {
      right.getChildren().addAll(Parts.rule(), progress(set));
    }
    if (facts.datasets().isEmpty()) {
      right.getChildren().add(Parts.wrapped(Parts.muted(texts.get("home.progress.none"))));
    }
    return new Columns(left, right, 0.56);
  }

  private HBox line(ToDo thing, HomeFacts facts, boolean main) {
    String key = "home.todo." + thing.kind().name().toLowerCase(Locale.ROOT);
    Label what = Parts.strong(texts.get(key));
    what.setMinWidth(140);
    Label why = Parts.muted(why(thing, facts, key));
    why.setMinWidth(0);
    Button open =
        Parts.small(
            "todo-" + thing.kind().name().toLowerCase(Locale.ROOT),
            texts.get("home.open"),
            () -> open(thing));
    if (main) {
      open.getStyleClass().add("primary");
    }
    State state = thing.kind() == Kind.DESCRIBE ? State.ERR : State.WARN;
    HBox line = Parts.row(14, Parts.dot(state), what, why, Parts.spring(), open);
    line.setMinHeight(44);
    return line;
  }

  private String why(ToDo thing, HomeFacts facts, String key) {
    return switch (thing.kind()) {
      case SCAN -> texts.get(key + ".why");
      case SORT -> texts.get(key + ".why", facts.files().ungrouped());
      case DESCRIBE -> texts.get(key + ".why", thing.dataset().orElseThrow().title(), score(thing));
      case RIGHTS, PUBLISH -> texts.get(key + ".why", thing.dataset().orElseThrow().title());
    };
  }

  private static Code score(ToDo thing) {
    return new Code(Integer.toString(thing.dataset().orElseThrow().score()));
  }

  private void open(ToDo thing) {
    thing
        .dataset()
        .ifPresent(set -> context.selection().datasetProperty().set(Optional.of(set.id())));
    switch (thing.kind()) {
      case SCAN -> scanFolder();
      case SORT -> context.navigator().go(Place.FILES, Optional.of("ungrouped"));
      case DESCRIBE -> context.navigator().go(Place.SHEET);
      case RIGHTS -> context.navigator().go(Place.RIGHTS);
      case PUBLISH -> context.navigator().go(Place.PUBLISH);
    }
  }

  private HBox progress(DatasetState set) {
    Label name = Parts.text(set.title());
    name.setMinWidth(0);
    name.setPrefWidth(200);
    ProgressBar bar = new ProgressBar(set.score() / 100.0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(set.title());
    Label percent = Parts.muted(texts.number(set.score()) + "\u00a0%");
    percent.setMinWidth(44);
    HBox row = Parts.row(12, name, Parts.grow(bar), percent);
    row.setMinHeight(30);
    return row;
  }

  private VBox firstSteps(HomeFacts facts) {
    boolean[] done = {
      facts.lastScan().isPresent(),
      !facts.datasets().isEmpty(),
      facts.datasets().stream().anyMatch(set -> set.score() >= 50),
      facts.datasets().stream().anyMatch(DatasetState::rights),
      facts.datasets().stream().anyMatch(set -> set.bundles() > 0)
    };
    List<String> names = List.of("scan", "group", "describe", "rights", "publish");
    long count = 0;
    HBox row = Parts.row(8);
    for (int i = 0; i < done.length; i++) {
      count += done[i] ? 1 : 0;
      Label dot = Parts.dot(done[i] ? State.OK : State.NONE);
      if (!done[i]) {
        dot.setText(texts.number(i + 1));
      }
      Label name = Parts.muted(texts.get("home.step." + names.get(i)));
      row.getChildren().addAll(dot, name, Parts.text(" "));
    }
    row.getChildren()
        .addAll(Parts.spring(), Parts.small("sample", texts.get("home.sample"), this::openSample));
    return Parts.card(
        Parts.row(
            8,
            Parts.subheading(texts.get("home.steps")),
            Parts.muted(texts.get("home.steps.of", count, (long) done.length))),
        row);
  }

  private void scanFolder() {
    context.files().folder(texts.get("home.scan")).ifPresent(folder -> scan(folder));
  }

  private void openSample() {
    AppFolder.sampleData()
        .ifPresentOrElse(
            this::scan, () -> context.notices().accept(Message.of("home.sample.missing")));
  }

  private void scan(Path folder) {
    context
        .tasks()
        .write(
            "scan",
            Message.of("files.job.scan"),
            progress -> services.inventory().scan(services.inventory().addFolder(folder), progress))
        .onEnd(() -> context.navigator().go(Place.FILES))
        .start();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("home.scan", texts.get("home.scan"), "Shortcut+O", this::scanFolder),
        Command.of("home.sample", texts.get("home.sample"), this::openSample));
  }
}
