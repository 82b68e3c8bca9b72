package org.daftar.workbench.ui;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;
import org.jspecify.annotations.Nullable;

/// A cell of the grid. Missing, empty, white space, changed and doubtful values look different from
/// each other; numbers stand right and read left to right, text follows its own direction.
final class GridCell extends TableCell<GridRow, GridRow> {
  private static final int LONGEST = 300;

  private final int position;
  private final DataGrid grid;
  private final Texts texts;
  private final Label label = new Label();

  GridCell(int position, DataGrid grid, Texts texts) {
    this.position = position;
    this.grid = grid;
    this.texts = texts;
    label.getStyleClass().add("df-cell");
    label.setMaxHeight(Double.MAX_VALUE);
  }

  /// Numbers stand at the right and read from left to right in every language.
  private void align() {
    boolean number = grid.column(position).type().isNumeric();
    setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setNodeOrientation(number ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
  }

  /// Shows the same item again, for what is known of its column or its findings has changed.
  void redraw() {
    boolean stale = !isEmpty() && position >= grid.columns().size();
    updateItem(stale ? null : getItem(), stale || isEmpty());
  }

  @Override
  protected void updateItem(@Nullable GridRow item, boolean empty) {
    super.updateItem(item, empty);
    label.getStyleClass().removeAll("bad", "doubt", "changed", "empty");
    label.setTooltip(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    setGraphic(label);
    align();
    if (item.loaded()) {
      show(item);
    } else {
      label.setText("…");
      label.getStyleClass().add("empty");
    }
  }

  private void show(GridRow item) {
    String cell = item.row().cell(position);
    if (cell == null || cell.isEmpty()) {
      label.setText(texts.get(cell == null ? "table.cell.missing" : "table.cell.empty"));
      label.getStyleClass().add("empty");
    } else if (cell.isBlank()) {
      label.setText("␣".repeat(Math.min(cell.length(), 10)));
      label.getStyleClass().add("empty");
    } else {
      Parts.say(label, visible(cell));
    }
    mark(item);
  }

  private static String visible(String cell) {
    String shortened = cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    String oneLine = shortened.replace("\r\n", " ⏎ ").replace('\n', '⏎').replace('\t', '⇥');
    return oneLine;
  }

  private void mark(GridRow item) {
    Optional<Finding> finding = grid.marks().at(grid.column(position).name(), item.row().number());
    if (finding.isPresent()) {
      label.getStyleClass().add(finding.get().severity() == Severity.ERROR ? "bad" : "doubt");
      // made only here: every tool tip is a scene of its own, and a grid has hundreds of cells
      label.setTooltip(new Tooltip(texts.get(finding.get().message())));
    } else if (item.changed().get(position)) {
      label.getStyleClass().add("changed");
    }
  }
}
