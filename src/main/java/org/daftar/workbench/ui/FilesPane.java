package org.daftar.workbench.ui;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.inventory.FileRecord;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// The files that belong together: those of the dataset at hand.
final class FilesPane {
  private final TableViewModel model;
  private final Texts texts;
  private final LongConsumer open;
  private final VBox list = new VBox();
  private final VBox root = new VBox();

  FilesPane(TableViewModel model, Texts texts, LongConsumer open) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    HBox head = Parts.row(6, Parts.label(texts.get("table.files"), "df-side-title"));
    head.getStyleClass().add("df-side-header");
    root.getChildren().addAll(head, list);
    model.fileProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  VBox root() {
    return root;
  }

  private void refresh() {
    list.getChildren().clear();
    List<FileRecord> files = model.neighbours();
    long current = model.fileProperty().get().map(FileRecord::id).orElse(-1L);
    for (FileRecord file : files) {
      list.getChildren().add(row(file, file.id() == current));
    }
  }

  private HBox row(FileRecord file, boolean selected) {
    Label name = Parts.code(file.name(), "df-text");
    VBox words = Parts.column(0, name, Parts.small(texts.bytes(file.bytes())));
    words.setMinWidth(0);
    HBox row = Parts.row(9, Icons.of("spreadsheet", selected ? "accent" : "faint"), words);
    row.getStyleClass().add("df-list-row");
    if (selected) {
      row.getStyleClass().add("selected");
    }
    row.setId("file-" + file.id());
    row.setAccessibleText(file.name());
    row.setOnMouseClicked(event -> open.accept(file.id()));
    return row;
  }
}
