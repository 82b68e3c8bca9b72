package org.daftar.workbench.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daftar.kit.Parts;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.TableProfile;
import org.daftar.profile.ValueCount;
import org.daftar.text.Texts;

/// The columns one by one: type with its reason, counts, range, the most frequent values.
final class ColumnsTab {
  private static final int VALUES = 5;

  private final Texts texts;
  private final FlowPane cards = new FlowPane(12, 12);
  private final ScrollPane root = Parts.scrolling(cards);

  ColumnsTab(TableViewModel model, Texts texts) {
    this.texts = texts;
    root.setId("columns-tab");
    cards.prefWrapLengthProperty().bind(root.widthProperty().subtract(20));
    root.sceneProperty().addListener((property, before, now) -> refresh(model));
    model.profileProperty().addListener((property, before, now) -> refresh(model));
  }

  ScrollPane root() {
    return root;
  }

  /// Makes the cards, unless nobody looks at them.
  private void refresh(TableViewModel model) {
    if (root.getScene() != null) {
      show(model.profileProperty().get());
    }
  }

  private void show(Optional<TableProfile> profile) {
    cards.getChildren().clear();
    if (profile.isEmpty()) {
      cards.getChildren().add(Parts.muted(texts.get("table.reading")));
      return;
    }
    profile.get().columns().forEach(column -> cards.getChildren().add(card(column)));
  }

  private VBox card(ColumnProfile profile) {
    GridPane facts = new GridPane();
    facts.setHgap(10);
    facts.setVgap(3);
    String type = texts.get("table.type." + profile.column().type().schemaName());
    fact(facts, "table.fact.type", type + profile.column().format().map(f -> " · " + f).orElse(""));
    fact(facts, "table.fact.filled", texts.number(profile.count()));
    fact(facts, "table.fact.missing", texts.number(profile.missing()));
    fact(facts, "table.fact.distinct", texts.number(profile.distinct()));
    profile.min().ifPresent(min -> fact(facts, "table.fact.min", min));
    profile.max().ifPresent(max -> fact(facts, "table.fact.max", max));
    profile.mean().ifPresent(mean -> fact(facts, "table.fact.mean", texts.number(mean)));
    VBox card =
        Parts.card(
            Parts.code(profile.column().name(), "df-subheading"),
            facts,
            Parts.wrapped(Parts.small(texts.get(profile.reason()))),
            values(profile.topValues()));
    card.getStyleClass().add("compact");
    card.setPrefWidth(250);
    return card;
  }

  private void fact(GridPane facts, String key, String value) {
    int line = facts.getRowCount();
    var name = Parts.muted(texts.get(key));
    name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    facts.add(name, 0, line);
    facts.add(Parts.code(value, "df-text"), 1, line);
  }

  private VBox values(List<ValueCount> top) {
    VBox values = Parts.column(2);
    top.stream()
        .limit(VALUES)
        .forEach(
            value ->
                values
                    .getChildren()
                    .add(
                        Parts.row(
                            8,
                            Parts.grow(Parts.code(value.value(), "df-text")),
                            Parts.spring(),
                            Parts.label(texts.number(value.count()), "df-faint"))));
    values.getStyleClass().add("df-sunken");
    return values;
  }
}
