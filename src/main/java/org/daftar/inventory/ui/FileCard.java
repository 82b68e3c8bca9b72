package org.daftar.inventory.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.format.FormatId;
import org.daftar.inventory.FileRecord;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.metadata.Dataset;
import org.daftar.text.Texts;

/// The file at hand: what it is and why, how open, its copies, and the dataset it belongs to.
final class FileCard {
  private static final Set<FormatId> TABLES =
      Set.of(
          FormatId.CSV,
          FormatId.TSV,
          FormatId.XLSX,
          FormatId.XLS,
          FormatId.ODS,
          FormatId.JSON,
          FormatId.JSONL,
          FormatId.GEOJSON);

  private final FilesViewModel model;
  private final Texts texts;
  private final ScreenContext context;
  private final Consumer<FileRecord> open;
  private final Consumer<List<FileRecord>> group;
  private final VBox content = Parts.column(12);
  private final VBox root = new VBox();

  FileCard(
      FilesViewModel model,
      ScreenContext context,
      Consumer<FileRecord> open,
      Consumer<List<FileRecord>> group) {
    this.model = model;
    this.texts = context.texts();
    this.context = context;
    this.open = open;
    this.group = group;
    content.getStyleClass().add("df-cards");
    ScrollPane scroll = Parts.scrolling(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var head = Parts.row(6, Parts.label(texts.get("files.card"), "df-side-title"));
    head.getStyleClass().add("df-side-header");
    root.getChildren().addAll(head, scroll);
    root.getStyleClass().addAll("df-side", "end");
    root.setMinWidth(230);
    root.setPrefWidth(300);
    show(List.of());
  }

  VBox root() {
    return root;
  }

  /// Whether a file can be opened as a table.
  static boolean isTable(FileRecord file) {
    return file.recognition()
        .filter(found -> !found.encrypted() && TABLES.contains(found.format()))
        .isPresent();
  }

  void show(List<FileRecord> files) {
    content.getChildren().clear();
    if (files.isEmpty()) {
      content.getChildren().add(Parts.wrapped(Parts.muted(texts.get("files.card.none"))));
    } else if (files.size() > 1) {
      content
          .getChildren()
          .addAll(
              Parts.wrapped(Parts.strong(texts.get("files.selected", files.size()))),
              groupMenu(files));
    } else {
      showOne(files.getFirst());
    }
  }

  private void showOne(FileRecord file) {
    content
        .getChildren()
        .addAll(Parts.wrapped(Parts.code(file.name(), "df-subheading")), facts(file));
    file.reason()
        .ifPresent(why -> content.getChildren().add(Parts.wrapped(Parts.text(texts.get(why)))));
    String advice = FilesTable.advice(file, texts);
    if (!advice.isEmpty()) {
      VBox box = new VBox(Parts.wrapped(Parts.text(advice)));
      box.getStyleClass().add("df-sunken");
      content.getChildren().add(box);
    }
    if (isTable(file)) {
      content
          .getChildren()
          .add(Parts.button("open-file", texts.get("files.open"), () -> open.accept(file)));
    }
    content.getChildren().add(groupMenu(List.of(file)));
    showCopies(file);
  }

  private GridPane facts(FileRecord file) {
    GridPane facts = new GridPane();
    facts.setHgap(10);
    facts.setVgap(4);
    file.recognition()
        .ifPresent(
            found -> {
              fact(facts, "files.fact.basis", texts.get(found.basis()));
              fact(facts, "files.fact.media", found.mediaType());
            });
    fact(facts, "files.fact.folder", String.valueOf(file.path().getParent()));
    fact(facts, "files.fact.created", time(file.created()));
    fact(facts, "files.fact.modified", time(file.modified()));
    file.sha256().ifPresent(hash -> fact(facts, "files.fact.sha256", hash.substring(0, 16) + "…"));
    model
        .datasetOf(file)
        .ifPresent(
            set -> fact(facts, "files.column.dataset", set.displayTitle(texts.language().tag())));
    return facts;
  }

  private String time(java.time.Instant instant) {
    return texts.dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
  }

  private void fact(GridPane facts, String key, String value) {
    int line = facts.getRowCount();
    var name = Parts.small(texts.get(key));
    name.setMinWidth(72);
    facts.add(name, 0, line);
    facts.add(Parts.wrapped(Parts.code(value, "df-text")), 1, line);
    GridPane.setValignment(name, javafx.geometry.VPos.TOP);
  }

  private MenuButton groupMenu(List<FileRecord> files) {
    MenuButton menu = new MenuButton(texts.get("files.group"));
    menu.setId("group");
    menu.setGraphic(Icons.of("group"));
    menu.setAccessibleText(texts.get("files.group"));
    MenuItem fresh = new MenuItem(texts.get("files.group.new"));
    fresh.setId("group-new");
    fresh.setOnAction(event -> group.accept(files));
    menu.getItems().add(fresh);
    for (Dataset set : model.datasets()) {
      MenuItem into = new MenuItem(set.displayTitle(texts.language().tag()));
      into.setOnAction(
          event -> {
            model.group(files, set.id());
            context.selection().datasetProperty().set(java.util.Optional.of(set.id()));
          });
      menu.getItems().add(into);
    }
    if (files.stream().anyMatch(file -> file.dataset().isPresent())) {
      MenuItem out = new MenuItem(texts.get("files.ungroup"));
      out.setOnAction(event -> model.ungroup(files));
      menu.getItems().add(out);
    }
    return menu;
  }

  private void showCopies(FileRecord file) {
    if (file.copies() == 0) {
      return;
    }
    content.getChildren().add(Parts.subheading(texts.get("files.copies", file.copies())));
    for (FileRecord copy : model.duplicatesOf(file)) {
      content.getChildren().add(Parts.wrapped(Parts.code(copy.path().toString(), "df-muted")));
    }
  }
}
