package org.daftar.licence.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daftar.kit.Parts;
import org.daftar.kit.Shown;
import org.daftar.kit.State;
import org.daftar.licence.Sensitivity;
import org.daftar.licence.Sensitivity.Need;
import org.daftar.text.Texts;

/// How much harm a leak, a change or a loss would do.
final class SensitivityCard {
  private final Texts texts;
  private final Sensitivity now;
  private final Consumer<Sensitivity> weigh;
  private final VBox root;

  /// @param weigh takes what the user weighed otherwise
  SensitivityCard(Texts texts, Sensitivity now, Consumer<Sensitivity> weigh) {
    this.texts = texts;
    this.now = now;
    this.weigh = weigh;
    root =
        Parts.card(
            Parts.heading(texts.get("rights.sensitivity")),
            Parts.wrapped(Parts.muted(texts.get("rights.sensitivity.words"))),
            needs());
    if (now.forcesClosed()) {
      root.getChildren().add(closesNote());
    }
  }

  VBox root() {
    return root;
  }

  private GridPane needs() {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(8);
    for (Need need : Need.values()) {
      int line = grid.getRowCount();
      grid.add(Parts.strong(texts.get(need.label())), 0, line);
      grid.add(level(need), 1, line);
      grid.add(Parts.wrapped(Parts.small(texts.get(need.help()))), 2, line);
    }
    return grid;
  }

  private ComboBox<Integer> level(Need need) {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId("sensitivity-" + need.id());
    box.setAccessibleText(texts.get(need.label()));
    box.getItems().setAll(0, 1, 2, 3, 4);
    box.setConverter(new Shown<>(level -> texts.get(Sensitivity.levelLabel(level))));
    box.setValue(now.of(need));
    box.setPrefWidth(240);
    box.valueProperty()
        .addListener((property, before, chosen) -> weigh.accept(now.with(need, chosen)));
    return box;
  }

  private Node closesNote() {
    return Parts.row(
        8, Parts.dot(State.ERR), Parts.wrapped(Parts.text(texts.get(Sensitivity.closesNote()))));
  }
}
