package org.daftar.workbench.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Severity;
import org.daftar.kit.Parts;
import org.daftar.kit.State;
import org.daftar.recipe.Step;
import org.daftar.text.Texts;

/// What is wrong with the table: one card for each kind, with how many, an example and its cure.
final class FindingsPane {
  private static final int EXAMPLES = 2;

  private final TableViewModel model;
  private final Texts texts;
  private final Consumer<Step> fix;
  private final Consumer<FindingGroup> waive;
  private final Consumer<Finding> reveal;
  private final VBox cards = new VBox(10);
  private final Label count = Parts.label("", "df-faint");
  private final VBox root = new VBox();

  /// @param fix proposes a cure to the user
  /// @param waive asks for the reason to accept a group
  /// @param reveal shows the cell of a finding
  FindingsPane(
      TableViewModel model,
      Texts texts,
      Consumer<Step> fix,
      Consumer<FindingGroup> waive,
      Consumer<Finding> reveal) {
    this.model = model;
    this.texts = texts;
    this.fix = fix;
    this.waive = waive;
    this.reveal = reveal;
    HBox head =
        Parts.row(
            6, Parts.label(texts.get("table.findings"), "df-side-title"), Parts.spring(), count);
    head.getStyleClass().add("df-side-header");
    cards.getStyleClass().add("df-cards");
    ScrollPane scroll = Parts.scrolling(cards);
    scroll.setId("findings");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getChildren().addAll(head, scroll);
    model
        .findings()
        .addListener(
            (ListChangeListener<FindingGroup>)
                change -> {
                  if (model.checkedProperty().get()) {
                    refresh();
                  }
                });
    model.checkedProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  VBox root() {
    return root;
  }

  private void refresh() {
    cards.getChildren().clear();
    long toCure =
        model.findings().stream().filter(group -> group.severity() != Severity.INFO).count();
    count.setText(model.checkedProperty().get() ? texts.get("table.findings.count", toCure) : "");
    if (model.openedProperty().get().isEmpty()) {
      return;
    }
    if (!model.checkedProperty().get()) {
      cards.getChildren().add(Parts.muted(texts.get("table.findings.checking")));
      return;
    }
    for (FindingGroup group : model.findings()) {
      cards.getChildren().add(card(group));
    }
    if (toCure == 0) {
      cards.getChildren().addFirst(nothing());
    }
    if (!model.waivers().isEmpty()) {
      cards
          .getChildren()
          .add(Parts.wrapped(Parts.small(texts.get("table.waived", model.waivers().size()))));
    }
  }

  private VBox nothing() {
    HBox head =
        Parts.row(8, Parts.dot(State.OK), Parts.strong(texts.get("table.findings.nothing")));
    VBox card =
        Parts.card(head, Parts.wrapped(Parts.muted(texts.get("table.findings.nothing.words"))));
    card.getStyleClass().add("compact");
    card.setId("findings-nothing");
    return card;
  }

  private VBox card(FindingGroup group) {
    String title =
        texts.has("quality.rule." + group.rule())
            ? texts.get("quality.rule." + group.rule())
            : group.rule();
    Label heading = Parts.wrapped(Parts.strong(title));
    HBox head =
        Parts.row(
            8,
            Parts.dot(State.of(group.severity())),
            Parts.grow(heading),
            Parts.pill(texts.number(group.count()), State.of(group.severity()).style()));
    VBox card = Parts.card(head, Parts.wrapped(Parts.muted(texts.get(group.first().message()))));
    card.getStyleClass().add("compact");
    card.setSpacing(7);
    card.setId("finding-" + group.rule());
    card.setAccessibleText(title);
    GridPane examples = examples(group.examples());
    if (!examples.getChildren().isEmpty()) {
      card.getChildren().add(examples);
    }
    card.getChildren().add(buttons(group));
    return card;
  }

  private GridPane examples(List<Finding> findings) {
    GridPane examples = new GridPane();
    examples.getStyleClass().add("df-sunken");
    examples.setHgap(8);
    examples.setVgap(3);
    int line = 0;
    for (Finding finding : findings) {
      Optional<String> cell = finding.where().cell().or(() -> row(finding));
      if (cell.isPresent() && line < EXAMPLES) {
        addExample(examples, line++, cell.get(), finding);
      }
    }
    return examples;
  }

  private Optional<String> row(Finding finding) {
    return finding.where().row().map(row -> texts.get("table.row", row));
  }

  private void addExample(GridPane examples, int line, String cell, Finding finding) {
    var link = Parts.link("example-" + cell, cell, () -> reveal.accept(finding));
    examples.add(link, 0, line);
    finding
        .value()
        .ifPresent(
            value -> examples.add(quoted(texts.get("table.quoted", shorten(value))), 1, line));
    finding
        .suggestion()
        .ifPresent(
            value -> {
              String arrow = texts.language().isRightToLeft() ? "←" : "→";
              examples.add(Parts.label(arrow, "df-faint"), 2, line);
              examples.add(quoted(shorten(value)), 3, line);
            });
  }

  private static String shorten(String value) {
    String line = value.replace('\n', ' ');
    return line.length() > 28 ? line.substring(0, 27) + "…" : line;
  }

  private static Label quoted(String value) {
    Label label = Parts.code(value, "df-text");
    label.setMinWidth(30);
    return label;
  }

  private FlowPane buttons(FindingGroup group) {
    BiConsumer<FlowPane, Step> withFix =
        (row, step) ->
            row.getChildren()
                .add(
                    Parts.small(
                        "fix-" + group.rule(), texts.get(step.action()), () -> fix.accept(step)));
    FlowPane row = new FlowPane(6, 4);
    group.fix().filter(Step.class::isInstance).ifPresent(f -> withFix.accept(row, (Step) f));
    if (group.severity() != Severity.INFO) {
      row.getChildren()
          .add(
              Parts.link(
                  "waive-" + group.rule(), texts.get("table.waive"), () -> waive.accept(group)));
    }
    return row;
  }
}
