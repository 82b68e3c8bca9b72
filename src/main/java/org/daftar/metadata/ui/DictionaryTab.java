package org.daftar.metadata.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daftar.kernel.LocalizedText;
import org.daftar.kit.Parts;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Dictionary;
import org.daftar.text.Texts;

/// The data dictionary: one card for each column, with the labels and the meaning that readers
/// will see.
final class DictionaryTab {
  private final SheetViewModel model;
  private final Texts texts;
  private final VBox root = Parts.column(14);
  private final Map<String, ColumnCard> cards = new HashMap<>();

  DictionaryTab(SheetViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    model.dictionaries().addListener((ListChangeListener<Dictionary>) change -> refresh());
    refresh();
  }

  VBox root() {
    return root;
  }

  /// Puts the cursor into a column's French label.
  void focus(String column) {
    cards.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/" + column))
        .findFirst()
        .ifPresent(entry -> entry.getValue().focus());
  }

  private void refresh() {
    if (cards.values().stream().anyMatch(ColumnCard::isBeingTyped)) {
      return;
    }
    root.getChildren().clear();
    cards.clear();
    if (model.dictionaries().isEmpty()) {
      root.getChildren().add(Parts.wrapped(Parts.muted(texts.get("sheet.dictionary.none"))));
    }
    for (Dictionary dictionary : model.dictionaries()) {
      root.getChildren().add(Parts.code(dictionary.resource(), "df-subheading"));
      for (ColumnDescription column : dictionary.columns()) {
        ColumnCard card = new ColumnCard(dictionary.resource(), column);
        cards.put(dictionary.resource() + "/" + column.name(), card);
        root.getChildren().add(card.node);
      }
    }
  }

  private final class ColumnCard {
    private final String resource;
    private final ColumnDescription column;
    private final TextField labelFr;
    private final TextField labelAr;
    private final TextField unit;
    private final TextField meaningFr;
    private final TextField meaningAr;
    private final VBox node;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private boolean typed;

    ColumnCard(String resource, ColumnDescription column) {
      this.resource = resource;
      this.column = column;
      labelFr = field("label-fr", column.label().fr(), "sheet.column.labelFr", false);
      labelAr = field("label-ar", column.label().ar(), "sheet.column.labelAr", true);
      unit = field("unit", column.unit(), "sheet.column.unit", false);
      meaningFr = field("text-fr", column.description().fr(), "sheet.column.textFr", false);
      meaningAr = field("text-ar", column.description().ar(), "sheet.column.textAr", true);
      GridPane grid = new GridPane();
      grid.setHgap(10);
      grid.setVgap(8);
      for (double share : new double[] {38, 38, 24}) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(share);
        grid.getColumnConstraints().add(constraints);
      }
      grid.addRow(0, labelFr, labelAr, unit);
      grid.addRow(1, meaningFr, meaningAr);
      String type = texts.get("table.type." + column.type().schemaName());
      node =
          Parts.card(
              Parts.row(
                  8,
                  Parts.code(column.name(), "df-strong"),
                  Parts.pill(type, "none"),
                  Parts.spring(),
                  Parts.code(column.publishedName(), "df-small")),
              grid,
              Parts.small(texts.get("sheet.column.example", column.example())));
      node.getStyleClass().add("compact");
      node.setId("dictionary-" + column.publishedName());
      pause.setOnFinished(event -> save());
      node.focusWithinProperty()
          .addListener(
              (property, before, now) -> {
                if (!now) {
                  save();
                }
              });
    }

    private TextField field(String id, String value, String key, boolean arabic) {
      TextField field = new TextField(value);
      field.setId(id + "-" + column.publishedName());
      field.setPromptText(texts.get(key));
      field.setAccessibleText(texts.get(key) + ", " + column.name());
      field.setNodeOrientation(
          arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      field
          .textProperty()
          .addListener(
              (property, before, now) -> {
                typed = true;
                pause.playFromStart();
              });
      return field;
    }

    private void save() {
      pause.stop();
      if (typed) {
        typed = false;
        model.saveColumn(
            resource,
            column
                .withLabel(changed(column.label(), labelFr, labelAr))
                .withDescription(changed(column.description(), meaningFr, meaningAr))
                .withUnit(unit.getText().strip()));
      }
    }

    private LocalizedText changed(LocalizedText before, TextField fr, TextField ar) {
      return before.with("fr", fr.getText().strip()).with("ar", ar.getText().strip());
    }

    boolean isBeingTyped() {
      return node.isFocusWithin();
    }

    void focus() {
      List.of(labelFr, labelAr).stream()
          .filter(field -> field.getText().isBlank())
          .findFirst()
          .orElse(labelFr)
          .requestFocus();
    }
  }
}
