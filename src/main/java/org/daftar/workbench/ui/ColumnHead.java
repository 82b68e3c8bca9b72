package org.daftar.workbench.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daftar.kernel.Column;
import org.daftar.kit.Parts;
import org.daftar.profile.ColumnProfile;
import org.daftar.text.Texts;

/// The head of a column in the grid: its name, what its values are and a small picture of how they
/// are spread.
final class ColumnHead extends VBox {
  private static final double BAR_HEIGHT = 14;

  ColumnHead(Column column, Optional<ColumnProfile> profile, Texts texts) {
    super(1);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("df-column-head");
    getChildren()
        .addAll(
            Parts.code(column.name(), "df-strong"),
            Parts.small(profile.map(p -> facts(p, texts)).orElse(texts.get("table.reading"))),
            bars(profile.map(ColumnProfile::histogram).orElse(List.of())));
    setAccessibleText(column.name());
    setMouseTransparent(true);
  }

  private static String facts(ColumnProfile profile, Texts texts) {
    String type = texts.get("table.type." + profile.column().type().schemaName());
    return texts.get("table.head.facts", type, profile.distinct());
  }

  private static HBox bars(List<Integer> histogram) {
    HBox bars = new HBox(1);
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinHeight(BAR_HEIGHT);
    bars.setPrefHeight(BAR_HEIGHT);
    int highest = histogram.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int count : histogram) {
      Region bar = new Region();
      bar.getStyleClass().add("df-bar");
      double height =
          highest == 0 ? 0 : Math.max(count == 0 ? 0 : 1.5, BAR_HEIGHT * count / highest);
      bar.setMinSize(6, height);
      bar.setMaxSize(6, height);
      bars.getChildren().add(bar);
    }
    return bars;
  }
}
