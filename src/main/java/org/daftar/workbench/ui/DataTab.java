package org.daftar.workbench.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.format.Sheet;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kit.Dialogs;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.recipe.DropColumns;
import org.daftar.text.Texts;
import org.daftar.workbench.OpenedTable;
import org.jspecify.annotations.Nullable;

/// The data: the grid, and above it which sheet, which columns and what to do to them.
final class DataTab {
  private final TableViewModel model;
  private final Texts texts;
  private final Dialogs dialogs;
  private final StepDialog stepDialog;
  private final DataGrid grid;
  private final ComboBox<String> sheets = new ComboBox<>();
  private final MenuButton chooser = new MenuButton();
  private final VBox root;
  private boolean settingSheets;

  DataTab(TableViewModel model, Texts texts, Dialogs dialogs, StepDialog stepDialog) {
    this.model = model;
    this.texts = texts;
    this.dialogs = dialogs;
    this.stepDialog = stepDialog;
    this.grid = new DataGrid(texts, this::showColumnMenu);
    VBox.setVgrow(grid.view(), Priority.ALWAYS);
    root = new VBox(10, tools(), grid.view());
    watch();
  }

  VBox root() {
    return root;
  }

  private HBox tools() {
    sheets.setId("sheets");
    sheets.setAccessibleText(texts.get("table.sheet"));
    sheets.valueProperty().addListener((property, before, now) -> chooseSheet(now));
    chooser.setId("columns-chooser");
    chooser.getStyleClass().add("small");
    Button understanding =
        Parts.button("understanding", texts.get("table.understanding"), this::showUnderstanding);
    return Parts.row(8, sheets, Parts.spring(), cleanMenu(), understanding, chooser);
  }

  private void chooseSheet(@Nullable String name) {
    if (!settingSheets && name != null) {
      model.chooseSheet(name);
    }
  }

  private MenuButton cleanMenu() {
    MenuButton menu = new MenuButton(texts.get("table.clean"));
    menu.setId("clean");
    menu.setGraphic(Icons.of("wand"));
    menu.setAccessibleText(texts.get("table.clean"));
    for (StepKind kind : StepKind.values()) {
      MenuItem item = new MenuItem(texts.get(kind.key()));
      item.setId("clean-" + kind.name().toLowerCase(Locale.ROOT));
      item.setOnAction(event -> startStep(kind));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// Lets the user fill in a step for the column at hand.
  void startStep(StepKind kind) {
    startStep(kind, grid.selectedColumn());
  }

  private void startStep(StepKind kind, Optional<Column> column) {
    if (!model.columns().isEmpty()) {
      stepDialog.show(kind, column);
    }
  }

  private void showColumnMenu(Column column, Node head) {
    ContextMenu menu = new ContextMenu();
    for (StepKind kind : StepKind.values()) {
      if (kind.needsColumn()) {
        MenuItem item = new MenuItem(texts.get(kind.key()));
        item.setOnAction(event -> start(kind, column));
        menu.getItems().add(item);
      }
    }
    menu.show(head, Side.BOTTOM, 0, 4);
  }

  private void start(StepKind kind, Column column) {
    if (kind == StepKind.DROP_COLUMN) {
      stepDialog.confirm(new DropColumns(List.of(column.name())));
    } else {
      startStep(kind, Optional.of(column));
    }
  }

  /// Shows how the file was understood, to be corrected.
  void showUnderstanding() {
    model
        .openedProperty()
        .get()
        .ifPresent(table -> new UnderstandingDialog(model, table, texts, dialogs).show());
  }

  private void watch() {
    model.openedProperty().addListener((p, before, now) -> now.ifPresent(this::showSheets));
    model.rowsProperty().addListener((p, before, now) -> now.ifPresent(grid.view()::setItems));
    model.columns().addListener((ListChangeListener<Column>) change -> showColumns());
    model
        .findings()
        .addListener(
            (ListChangeListener<FindingGroup>)
                change -> grid.mark(new CellMarks(List.copyOf(model.findings()))));
  }

  private void showSheets(OpenedTable table) {
    settingSheets = true;
    sheets.getItems().setAll(table.file().sheets().stream().map(Sheet::name).toList());
    sheets.getSelectionModel().select(table.sheet().name());
    sheets.setVisible(sheets.getItems().size() > 1);
    sheets.setManaged(sheets.getItems().size() > 1);
    settingSheets = false;
  }

  private void showColumns() {
    grid.showColumns(List.copyOf(model.columns()), model.profileProperty().get());
    chooser.getItems().clear();
    for (Column column : model.columns()) {
      CheckMenuItem item = new CheckMenuItem(column.name());
      item.setSelected(!grid.hidden().contains(column.name()));
      item.setOnAction(event -> toggle(column.name(), item.isSelected()));
      chooser.getItems().add(item);
    }
    int all = model.columns().size();
    int shown = Math.min(all - grid.hidden().size(), DataGrid.COLUMNS_SHOWN);
    chooser.setText(texts.get("table.columns.shown", shown, all));
    chooser.setAccessibleText(chooser.getText());
  }

  private void toggle(String name, boolean shown) {
    if (shown) {
      grid.hidden().remove(name);
    } else {
      grid.hidden().add(name);
    }
    showColumns();
  }

  /// Brings a finding's cell into view.
  void reveal(Finding finding) {
    finding
        .where()
        .row()
        .ifPresent(row -> model.position(row, at -> grid.reveal(at, finding.where().columnName())));
  }
}
