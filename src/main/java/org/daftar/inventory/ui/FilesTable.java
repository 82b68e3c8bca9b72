package org.daftar.inventory.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.daftar.format.Light;
import org.daftar.format.Openness;
import org.daftar.inventory.Change;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.FileStatus;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// The files as a table: name, what they really are, the two openness lights, size, date, dataset.
final class FilesTable {
  private final FilesViewModel model;
  private final Texts texts;
  private final TableView<FileRecord> view = new TableView<>();

  FilesTable(FilesViewModel model, Texts texts, Consumer<FileRecord> open) {
    this.model = model;
    this.texts = texts;
    view.setId("files");
    view.setFixedCellSize(36);
    view.setAccessibleText(texts.get("app.place.files"));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setPlaceholder(new Label(texts.get("files.noMatch")));
    view.setItems(model.files());
    view.getColumns()
        .setAll(
            List.of(
                column("files.column.name", 232, this::name),
                column("files.column.format", 80, this::format),
                column("files.column.exploitable", 96, f -> light(f, true)),
                column("files.column.nonProprietary", 124, f -> light(f, false)),
                column("files.column.size", 70, f -> Parts.text(texts.bytes(f.bytes()))),
                column("files.column.modified", 104, this::modified),
                column("files.column.dataset", 112, this::dataset)));
    view.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openSelected(open);
          }
        });
    view.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected(open);
          }
        });
  }

  private void openSelected(Consumer<FileRecord> open) {
    FileRecord file = view.getSelectionModel().getSelectedItem();
    if (file != null && FileCard.isTable(file)) {
      open.accept(file);
    }
  }

  TableView<FileRecord> view() {
    return view;
  }

  ObservableList<FileRecord> selected() {
    return view.getSelectionModel().getSelectedItems();
  }

  private TableColumn<FileRecord, FileRecord> column(
      String key, double width, Function<FileRecord, Node> face) {
    TableColumn<FileRecord, FileRecord> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(c -> new FaceCell(face));
    return column;
  }

  private Node name(FileRecord file) {
    Label name = Parts.code(file.name(), "df-text");
    if (file.change() == Change.CHANGED || file.change() == Change.MOVED) {
      return Parts.row(8, icon(file), name, Parts.pill(texts.get(file.change().label()), "accent"));
    }
    return Parts.row(8, icon(file), name);
  }

  private static Node icon(FileRecord file) {
    if (file.status() != FileStatus.READ || file.recognition().isEmpty()) {
      return Icons.of("alert", "warn");
    }
    return Icons.of(
        switch (file.recognition().get().format()) {
          case CSV, TSV, XLSX, XLS, ODS, PARQUET, DBF -> "spreadsheet";
          case JSON, JSONL, XML, HTML -> "json";
          case GEOJSON, KMZ -> "map";
          case IMAGE -> "image";
          case ZIP, GZIP, ARCHIVE -> "archive";
          case LOCK_FILE -> "lock";
          default -> "file";
        },
        "faint");
  }

  private Node format(FileRecord file) {
    return file.recognition()
        .map(found -> (Node) Parts.text(texts.get("files.format." + found.format().id())))
        .orElseGet(() -> Parts.muted(texts.get(file.status().label())));
  }

  private Node light(FileRecord file, boolean exploitable) {
    return file.openness()
        .map(open -> light(exploitable ? open.exploitable() : open.nonProprietary()))
        .orElseGet(() -> Parts.muted("–"));
  }

  private Node light(Light light) {
    return Parts.row(
        6,
        Parts.dot(light == Light.YES ? State.OK : light == Light.NO ? State.ERR : State.WARN),
        Parts.muted(texts.get("files.light." + light.name().toLowerCase(java.util.Locale.ROOT))));
  }

  private Node modified(FileRecord file) {
    return Parts.muted(texts.date(LocalDate.ofInstant(file.modified(), ZoneId.systemDefault())));
  }

  private Node dataset(FileRecord file) {
    return model
        .datasetOf(file)
        .map(set -> (Node) Parts.pill(set.displayTitle(texts.language().tag()), "accent"))
        .orElseGet(() -> Parts.muted(""));
  }

  /// The lights and the advice of a file in words.
  static String advice(FileRecord file, Texts texts) {
    return file.openness().map(Openness::advice).map(texts::get).orElse("");
  }

  private static final class FaceCell extends TableCell<FileRecord, FileRecord> {
    private final Function<FileRecord, Node> face;

    FaceCell(Function<FileRecord, Node> face) {
      this.face = face;
    }

    @Override
    protected void updateItem(FileRecord file, boolean empty) {
      super.updateItem(file, empty);
      setGraphic(empty || file == null ? null : face.apply(file));
    }
  }
}
