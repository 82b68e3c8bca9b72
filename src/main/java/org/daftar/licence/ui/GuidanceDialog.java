package org.daftar.licence.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.daftar.kernel.Proposal;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.licence.Guidance;
import org.daftar.licence.Guidance.Answers;
import org.daftar.licence.Guidance.Question;
import org.daftar.licence.Licence;
import org.daftar.text.Texts;

/// Three questions that lead to a licence, with the reason.
final class GuidanceDialog {
  private final ScreenContext context;
  private final Texts texts;
  private final Map<Question, CheckBox> boxes = new EnumMap<>(Question.class);
  private final VBox answer = Parts.column(4);

  GuidanceDialog(ScreenContext context) {
    this.context = context;
    this.texts = context.texts();
  }

  /// The licence that the answers lead to, if the user takes it.
  Optional<Licence> ask() {
    VBox content = Parts.column(12);
    for (Question question : Question.values()) {
      CheckBox box = new CheckBox(texts.get(question.label()));
      box.setId("question-" + question.name().toLowerCase(java.util.Locale.ROOT));
      box.selectedProperty().addListener((property, before, now) -> showAnswer());
      boxes.put(question, box);
      content
          .getChildren()
          .add(Parts.column(2, box, Parts.wrapped(Parts.small(texts.get(question.help())))));
    }
    answer.getStyleClass().add("df-sunken");
    content.getChildren().add(answer);
    content.setPrefWidth(520);
    showAnswer();
    return context.dialogs().show(texts.get("rights.guide"), content, texts.get("rights.take"))
        ? Optional.of(proposal().value())
        : Optional.empty();
  }

  private Proposal<Licence> proposal() {
    return Guidance.propose(
        new Answers(
            said(Question.FROM_PORTAL), said(Question.ATTRIBUTION), said(Question.SHARE_ALIKE)));
  }

  private boolean said(Question question) {
    return Objects.requireNonNull(boxes.get(question)).isSelected();
  }

  private void showAnswer() {
    if (boxes.size() < Question.values().length) {
      return;
    }
    Proposal<Licence> proposal = proposal();
    answer
        .getChildren()
        .setAll(
            Parts.subheading(proposal.value().name().best(texts.language().tag())),
            Parts.wrapped(Parts.text(texts.get(proposal.reason()))));
  }
}
