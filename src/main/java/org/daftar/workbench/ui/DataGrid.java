package org.daftar.workbench.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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
  private List<String> shown = List.of();
  private final Set<GridCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

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
    redraw();
  }

  /// Fills the cells anew; the table view's own refresh would make them all again.
  private void redraw() {
    cells.forEach(GridCell::redraw);
  }

  /// Shows columns, leaving out those that the user hid by name. Where only what is known of them
  /// changed, the cells stay and the heads alone are made anew: making cells is what takes time.
  void showColumns(List<Column> newColumns, Optional<TableProfile> profile) {
    columns = newColumns;
    List<Integer> wanted = wanted();
    if (names(wanted).equals(shown)) {
      for (int i = 0; i < wanted.size(); i++) {
        describe(view.getColumns().get(i + 1), wanted.get(i), profile);
      }
      redraw();
      return;
    }
    shown = names(wanted);
    List<TableColumn<GridRow, ?>> made = new ArrayList<>();
    made.add(rowNumbers());
    for (int position : wanted) {
      made.add(column(position, profile));
    }
    view.getColumns().setAll(made);
  }

  /// The positions, from 0, of the columns to show.
  private List<Integer> wanted() {
    return IntStream.range(0, columns.size())
        .filter(i -> !hidden.contains(columns.get(i).name()))
        .limit(COLUMNS_SHOWN)
        .boxed()
        .toList();
  }

  private List<String> names(List<Integer> positions) {
    return positions.stream().map(i -> i + columns.get(i).name()).toList();
  }

  /// The column at a position, as far as it is known now.
  Column column(int position) {
    return columns.get(position);
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

  private TableColumn<GridRow, GridRow> column(int position, Optional<TableProfile> profile) {
    TableColumn<GridRow, GridRow> tableColumn = new TableColumn<>();
    tableColumn.setSortable(false);
    tableColumn.setReorderable(false);
    tableColumn.setPrefWidth(160);
    tableColumn.setMinWidth(60);
    tableColumn.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    tableColumn.setCellFactory(c -> cell(position));
    describe(tableColumn, position, profile);
    return tableColumn;
  }

  private GridCell cell(int position) {
    GridCell cell = new GridCell(position, this, texts);
    cells.add(cell);
    return cell;
  }

  /// Gives a column of the grid its head and what the menu needs to know.
  private void describe(
      TableColumn<GridRow, ?> tableColumn, int position, Optional<TableProfile> profile) {
    Column column = columns.get(position);
    tableColumn.setId("column-" + column.index());
    tableColumn.setUserData(column);
    ColumnHead head =
        new ColumnHead(
            column, profile.flatMap(p -> p.columns().stream().skip(position).findFirst()), texts);
    head.setMouseTransparent(false);
    head.setOnMouseClicked(event -> columnMenu.accept(column, head));
    head.setMaxWidth(Double.MAX_VALUE);
    head.prefWidthProperty().bind(tableColumn.widthProperty().subtract(22));
    tableColumn.setGraphic(head);
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
