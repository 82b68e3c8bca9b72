package org.daftar.inventory.ui;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daftar.inventory.Change;
import org.daftar.inventory.FileQuery;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.InventorySummary;
import org.daftar.inventory.ScanReport;
import org.daftar.kernel.Code;
import org.daftar.kit.Command;
import org.daftar.kit.Narrow;
import org.daftar.kit.Parts;
import org.daftar.kit.Place;
import org.daftar.kit.PrimaryAction;
import org.daftar.kit.Screen;
import org.daftar.kit.ScreenContext;
import org.daftar.text.Texts;

/// The files screen: folders at the start, the files in the middle, the file at hand at the end.
public final class FilesScreen implements Screen {
  private final ScreenContext context;
  private final Texts texts;
  private final FilesViewModel model;
  private final StackPane root = new StackPane();
  private final FilesTable table;
  private final FileCard card;
  private final FoldersPane folders;
  private final SplitPane panes = new SplitPane();
  private final Label facts = Parts.muted("");
  private final VBox reportStrip = new VBox();
  private final ToggleButton onlyNew;
  private final ToggleButton onlyCopies;
  private final ToggleButton onlyUngrouped;
  private final TextField search = new TextField();
  private final PauseTransition typing = new PauseTransition(Duration.millis(180));
  private final ReadOnlyObjectWrapper<Optional<PrimaryAction>> primary =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public FilesScreen(FilesViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.table = new FilesTable(model, texts, this::open);
    this.card = new FileCard(model, context, this::open, this::group);
    this.folders = new FoldersPane(model, context, this::addFolder);
    this.onlyNew = filter("new", "files.filter.new");
    this.onlyCopies = filter("copies", "files.filter.copies");
    this.onlyUngrouped = filter("ungrouped", "files.filter.ungrouped");
    panes.getItems().addAll(folders.root(), middle(), card.root());
    panes.setDividerPositions(0.155, 0.79);
    Narrow.fold(panes, folders.root(), card.root());
    SplitPane.setResizableWithParent(folders.root(), false);
    SplitPane.setResizableWithParent(card.root(), false);
    watch();
    acceptDrops();
    showFace();
  }

  private VBox middle() {
    search.setId("files-search");
    search.setPromptText(texts.get("files.search"));
    search.setAccessibleText(texts.get("files.search"));
    search.setPrefWidth(280);
    search.textProperty().addListener((property, before, now) -> typing.playFromStart());
    typing.setOnFinished(event -> narrow());
    HBox tools = Parts.row(8, Parts.grow(search), onlyNew, onlyCopies, onlyUngrouped);
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    VBox middle =
        new VBox(
            10,
            Parts.row(10, Parts.heading(texts.get("app.place.files")), facts),
            tools,
            reportStrip,
            table.view());
    middle.setPadding(new Insets(14, 16, 0, 16));
    middle.setMinWidth(360);
    return middle;
  }

  private ToggleButton filter(String id, String key) {
    ToggleButton button = new ToggleButton(texts.get(key));
    button.setId("filter-" + id);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(event -> narrow());
    return button;
  }

  private void narrow() {
    FileQuery wanted = FileQuery.ALL.withText(search.getText());
    if (folders.chosen().isPresent()) {
      wanted = wanted.in(folders.chosen().get().id());
    }
    if (onlyNew.isSelected()) {
      wanted = wanted.withChange(Change.NEW);
    }
    if (onlyCopies.isSelected()) {
      wanted = wanted.onlyDuplicates();
    }
    if (onlyUngrouped.isSelected()) {
      wanted = wanted.onlyUngrouped();
    }
    model.search(wanted);
  }

  private void watch() {
    folders.onChosen(this::narrow);
    model.summaryProperty().addListener((property, before, now) -> showFace());
    model.matchingProperty().addListener((property, before, now) -> showFacts());
    model.reportProperty().addListener((property, before, now) -> showReport(now));
    table
        .selected()
        .addListener(
            (ListChangeListener<FileRecord>)
                change -> {
                  card.show(List.copyOf(table.selected()));
                  showPrimary();
                });
  }

  private void showFace() {
    boolean nothing = model.folders().isEmpty();
    root.getChildren().setAll(nothing ? emptyFace() : panes);
    showFacts();
    showPrimary();
  }

  private Node emptyFace() {
    return Parts.empty(
        "files",
        texts.get("files.empty"),
        texts.get("files.empty.words"),
        Parts.primary("add-folder-empty", texts.get("files.addFolder"), this::addFolder));
  }

  private void showFacts() {
    InventorySummary summary = model.summaryProperty().get();
    String files = texts.get("home.files", model.matchingProperty().get());
    facts.setText(texts.get("files.facts", files, texts.bytes(summary.bytes())));
  }

  private void showPrimary() {
    List<FileRecord> chosen = table.selected();
    if (chosen.size() == 1 && FileCard.isTable(chosen.getFirst())) {
      FileRecord file = chosen.getFirst();
      primary.set(Optional.of(new PrimaryAction(texts.get("files.open"), true, () -> open(file))));
    } else if (chosen.size() > 1) {
      primary.set(
          Optional.of(
              new PrimaryAction(
                  texts.get("files.groupMany", chosen.size()),
                  true,
                  () -> group(List.copyOf(chosen)))));
    } else if (!model.folders().isEmpty()) {
      primary.set(Optional.of(new PrimaryAction(texts.get("files.rescan"), true, model::rescan)));
    } else {
      primary.set(Optional.empty());
    }
  }

  private void showReport(Optional<ScanReport> report) {
    reportStrip.getChildren().clear();
    report.ifPresent(
        found -> {
          reportStrip.getChildren().add(ScanStrip.of(found, model, texts, this::hideReport));
        });
  }

  private void hideReport() {
    reportStrip.getChildren().clear();
  }

  private void addFolder() {
    context
        .files()
        .folder(texts.get("files.addFolder"))
        .ifPresent(folder -> model.addFolders(List.of(folder)));
  }

  private void open(FileRecord file) {
    context.selection().datasetProperty().set(file.dataset());
    context.selection().fileProperty().set(Optional.of(file.id()));
    context.navigator().go(Place.TABLE);
  }

  private void group(List<FileRecord> chosen) {
    context
        .dialogs()
        .ask(
            texts.get("files.group.title"),
            texts.get("files.group.words", chosen.size()),
            org.daftar.inventory.Families.stem(chosen.getFirst().name()),
            texts.get("files.group.yes"))
        .ifPresent(
            title ->
                model.group(
                    chosen,
                    title,
                    id -> {
                      context.selection().datasetProperty().set(Optional.of(id));
                      context
                          .notices()
                          .accept(org.daftar.kernel.Message.of("files.grouped", new Code(title)));
                    }));
  }

  private void acceptDrops() {
    root.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
          }
          event.consume();
        });
    root.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    List<java.nio.file.Path> dropped =
        event.getDragboard().getFiles().stream()
            .map(File::toPath)
            .map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
            .distinct()
            .toList();
    event.setDropCompleted(!dropped.isEmpty());
    event.consume();
    model.addFolders(dropped);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void shown(Optional<String> target) {
    if (target.filter("add"::equals).isPresent()) {
      addFolder();
    }
    if (target.filter("ungrouped"::equals).isPresent()) {
      onlyUngrouped.setSelected(true);
    }
    narrow();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("files.add", texts.get("files.addFolder"), "Shortcut+O", this::addFolder),
        Command.of("files.rescan", texts.get("files.rescan"), "F5", model::rescan),
        Command.of("files.search", texts.get("files.search"), "Shortcut+F", search::requestFocus));
  }
}
