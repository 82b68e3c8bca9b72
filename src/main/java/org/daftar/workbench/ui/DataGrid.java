package org.daftar.workbench.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.daftar.kernel.Column;
import org.daftar.profile.TableProfile;
import org.daftar.text.Texts;

/// The grid of a table: virtual, of any number of rows, with heads that teach. Never sorts or
/// selects everything by itself.
final class DataGrid {
  /// More columns than this are not shown at once; the column chooser picks which.
  static final int COLUMNS_SHOWN = 50;

  private static final double ROW_HEIGHT = 30;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Texts texts;
  private final TableView<GridRow> view = new TableView<>();
  private final BiConsumer<Column, Node> columnMenu;
  private CellMarks marks = CellMarks.NONE;
  private final Set<String> hidden = new HashSet<>();
  private List<Column> columns = List.of();

  /// @param columnMenu opens the menu of a column at its head
  DataGrid(Texts texts, BiConsumer<Column, Node> columnMenu) {
    this.texts = texts;
    this.columnMenu = columnMenu;
    view.setId("grid");
    view.getStyleClass().add("df-grid");
    view.setFixedCellSize(ROW_HEIGHT);
    view.setSortPolicy(table -> false);
    view.setAccessibleText(texts.get("table.grid"));
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getSelectionModel().setCellSelectionEnabled(true);
    view.setPlaceholder(new Label(texts.get("table.noRows")));
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  TableView<GridRow> view() {
    return view;
  }

  CellMarks marks() {
    return marks;
  }

  void mark(CellMarks newMarks) {
    marks = newMarks;
    view.refresh();
  }

  /// Shows other columns, keeping those that the user hid by name.
  void showColumns(List<Column> newColumns, Optional<TableProfile> profile) {
    columns = newColumns;
    view.getColumns().clear();
    view.getColumns().add(rowNumbers());
    int shown = 0;
    for (int i = 0; i < newColumns.size() && shown < COLUMNS_SHOWN; i++) {
      Column column = newColumns.get(i);
      if (!hidden.contains(column.name())) {
        view.getColumns().add(column(i, column, profile));
        shown++;
      }
    }
  }

  Set<String> hidden() {
    return hidden;
  }

  List<Column> columns() {
    return columns;
  }

  private static TableColumn<GridRow, GridRow> rowNumbers() {
    TableColumn<GridRow, GridRow> numbers = new TableColumn<>();
    numbers.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    numbers.setCellFactory(column -> new NumberCell());
    numbers.setPrefWidth(58);
    numbers.setMinWidth(44);
    numbers.setResizable(false);
    numbers.setReorderable(false);
    numbers.setSortable(false);
    numbers.setId("row-numbers");
    return numbers;
  }

  private TableColumn<GridRow, GridRow> column(
      int position, Column column, Optional<TableProfile> profile) {
    TableColumn<GridRow, GridRow> tableColumn = new TableColumn<>();
    tableColumn.setId("column-" + column.index());
    tableColumn.setUserData(column);
    tableColumn.setSortable(false);
    tableColumn.setReorderable(false);
    tableColumn.setPrefWidth(column.type().isNumeric() ? 130 : 165);
    tableColumn.setMinWidth(60);
    ColumnHead head =
        new ColumnHead(
            column, profile.flatMap(p -> p.columns().stream().skip(position).findFirst()), texts);
    head.setMouseTransparent(false);
    head.setOnMouseClicked(event -> columnMenu.accept(column, head));
    head.setMaxWidth(Double.MAX_VALUE);
    tableColumn.setGraphic(head);
    head.prefWidthProperty().bind(tableColumn.widthProperty().subtract(22));
    tableColumn.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    tableColumn.setCellFactory(c -> new GridCell(position, column, this, texts));
    return tableColumn;
  }

  private void keyPressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
      selectedColumn().ifPresent(column -> columnMenu.accept(column, view));
      event.consume();
    }
  }

  /// The column of the cell that has the focus.
  Optional<Column> selectedColumn() {
    TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
    return focused.getTableColumn() != null
            && focused.getTableColumn().getUserData() instanceof Column column
        ? Optional.of(column)
        : Optional.empty();
  }

  /// Copies the selected cells as tab separated text, which Excel takes as cells.
  void copy() {
    StringBuilder copied = new StringBuilder();
    int lastRow = -1;
    for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
      if (cell.getTableColumn() != null
          && cell.getTableColumn().getUserData() instanceof Column column) {
        copied.append(lastRow == -1 ? "" : cell.getRow() == lastRow ? "\t" : "\n");
        lastRow = cell.getRow();
        String text = view.getItems().get(cell.getRow()).row().text(columns.indexOf(column));
        copied.append(text.replace('\t', ' ').replace('\n', ' '));
      }
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(copied.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Brings a row into view and puts the focus on one of its cells.
  void reveal(int row, Optional<String> columnName) {
    view.scrollTo(Math.max(0, row - 3));
    view.getSelectionModel().clearSelection();
    for (TableColumn<GridRow, ?> tableColumn : view.getColumns()) {
      if (tableColumn.getUserData() instanceof Column column
          && columnName.filter(column.name()::equals).isPresent()) {
        view.scrollToColumn(tableColumn);
        view.getSelectionModel().select(row, tableColumn);
        view.getFocusModel().focus(row, tableColumn);
        return;
      }
    }
    view.getSelectionModel().select(row);
  }

  private static final class NumberCell extends TableCell<GridRow, GridRow> {
    NumberCell() {
      getStyleClass().add("row-number");
      setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(GridRow item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : Long.toString(item.row().number()));
    }
  }
}
