package org.daftar.inventory.ui;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.inventory.InventoryFolder;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.text.Texts;

/// The folders of the inventory: all of them or one.
final class FoldersPane {
  private final FilesViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox list = new VBox();
  private final VBox root = new VBox();
  private Optional<InventoryFolder> chosen = Optional.empty();
  private Runnable onChosen = () -> {};

  FoldersPane(FilesViewModel model, ScreenContext context, Runnable add) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    HBox head =
        Parts.row(
            6,
            Parts.label(texts.get("files.folders"), "df-side-title"),
            Parts.spring(),
            Parts.iconButton(
                "add-folder", Icons.of("folder-add"), texts.get("files.addFolder"), add));
    head.getStyleClass().add("df-side-header");
    root.getChildren().addAll(head, list);
    root.getStyleClass().addAll("df-side", "start");
    root.setMinWidth(180);
    root.setPrefWidth(230);
    model.folders().addListener((ListChangeListener<InventoryFolder>) change -> refresh());
    refresh();
  }

  VBox root() {
    return root;
  }

  Optional<InventoryFolder> chosen() {
    return chosen;
  }

  void onChosen(Runnable action) {
    onChosen = action;
  }

  private void refresh() {
    list.getChildren().clear();
    list.getChildren().add(row(Optional.empty()));
    for (InventoryFolder folder : model.folders()) {
      list.getChildren().add(row(Optional.of(folder)));
    }
  }

  private HBox row(Optional<InventoryFolder> folder) {
    String name = folder.map(InventoryFolder::label).orElse(texts.get("files.folders.all"));
    VBox words = Parts.column(0, Parts.text(name));
    words.setMinWidth(0);
    folder.ifPresent(
        found -> {
          words.getChildren().add(Parts.code(found.path().toString(), "df-small"));
          if (!found.isReachable()) {
            words.getChildren().add(Parts.label(texts.get("files.unreachable"), "df-warn-text"));
          }
        });
    HBox row = Parts.row(9, Icons.of(folder.isPresent() ? "files" : "list", "faint"), words);
    row.getStyleClass().add("df-list-row");
    if (folder.map(InventoryFolder::id).equals(chosen.map(InventoryFolder::id))) {
      row.getStyleClass().add("selected");
    }
    row.setAccessibleText(name);
    row.setOnMouseClicked(event -> choose(folder));
    folder.ifPresent(
        found ->
            row.setOnContextMenuRequested(
                event -> menu(found).show(row, event.getScreenX(), event.getScreenY())));
    return row;
  }

  private void choose(Optional<InventoryFolder> folder) {
    chosen = folder;
    refresh();
    onChosen.run();
  }

  private ContextMenu menu(InventoryFolder folder) {
    MenuItem remove = new MenuItem(texts.get("files.removeFolder"));
    remove.setOnAction(
        event -> {
          boolean yes =
              context
                  .dialogs()
                  .confirm(
                      texts.get("files.removeFolder"),
                      texts.get("files.removeFolder.words", folder.path()),
                      texts.get("files.removeFolder.yes"));
          if (yes) {
            model.removeFolder(folder);
          }
        });
    return new ContextMenu(remove);
  }
}
