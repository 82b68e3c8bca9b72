package org.daftar.bundle.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.bundle.GateLine;
import org.daftar.bundle.GateReport;
import org.daftar.bundle.GateState;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.text.Texts;

/// The six answers of the gate, each with the way to where it is looked at or cured.
final class GateCard {
  private static final double TITLE_WIDTH = 150;
  private static final double LINE_HEIGHT = 44;

  private final Texts texts;
  private final Consumer<GateLine> cure;

  GateCard(Texts texts, Consumer<GateLine> cure) {
    this.texts = texts;
    this.cure = cure;
  }

  VBox of(GateReport gate) {
    long all = gate.lines().size();
    Label heading = Parts.subheading(texts.get("publish.gate", all - gate.blockCount(), all));
    VBox card = Parts.card(heading);
    card.setId("gate");
    Optional<GateLine> first = gate.firstBlock();
    VBox lines = Parts.column(0);
    for (GateLine line : gate.lines()) {
      lines.getChildren().addAll(Parts.rule(), line(line, first.filter(line::equals).isPresent()));
    }
    card.getChildren().add(lines);
    return card;
  }

  private HBox line(GateLine line, boolean next) {
    Label title = Parts.strong(texts.get(line.title()));
    title.setMinWidth(TITLE_WIDTH);
    title.setPrefWidth(TITLE_WIDTH);
    Label sentence = Parts.wrapped(Parts.muted(texts.get(line.sentence())));
    sentence.setMaxWidth(Double.MAX_VALUE);
    Button button =
        Parts.small("cure-" + line.id(), texts.get(words(line)), () -> cure.accept(line));
    button.setAccessibleText(
        texts.get("publish.cure.said", texts.get(words(line)), texts.get(line.title())));
    if (next) {
      button.getStyleClass().add("primary");
    }
    HBox row = Parts.row(14, Parts.dot(state(line)), title, Parts.grow(sentence), button);
    row.setMinHeight(LINE_HEIGHT);
    row.setPadding(new Insets(6, 0, 6, 0));
    row.setId("gate-" + line.id());
    return row;
  }

  private static State state(GateLine line) {
    return switch (line.state()) {
      case OK -> State.OK;
      case WARN -> State.WARN;
      case BLOCK -> State.ERR;
    };
  }

  private static String words(GateLine line) {
    if (line.state() == GateState.BLOCK) {
      return "publish.cure." + line.id();
    }
    return line.state() == GateState.WARN ? "publish.cure.review" : "publish.cure.see";
  }
}
