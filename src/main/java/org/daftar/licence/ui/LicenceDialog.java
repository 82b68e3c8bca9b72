package org.daftar.licence.ui;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.daftar.kernel.LocalizedText;
import org.daftar.kit.Parts;
import org.daftar.kit.ScreenContext;
import org.daftar.kit.State;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.licence.OpennessTest;
import org.daftar.text.Texts;

/// A licence in plain words, with the five tests and the full text, which is always in English or
/// French as its authors wrote it.
final class LicenceDialog {
  private final Licence licence;
  private final ScreenContext context;
  private final Texts texts;

  LicenceDialog(Licence licence, ScreenContext context) {
    this.licence = licence;
    this.context = context;
    this.texts = context.texts();
  }

  void show() {
    VBox content =
        Parts.column(
            10,
            tests(),
            list("rights.may", licence.may()),
            list("rights.must", licence.must()),
            list("rights.mustNot", licence.mustNot()));
    Licences.text(licence.id())
        .ifPresent(
            text -> {
              TextArea full = Parts.area(Parts.leftToRight(new TextArea(text)));
              full.setEditable(false);
              full.setPrefSize(640, 220);
              full.setId("licence-text");
              full.setAccessibleText(texts.get("rights.fullText"));
              content.getChildren().addAll(Parts.strong(texts.get("rights.fullText")), full);
            });
    context.dialogs().tell(licence.name().best(texts.language().tag()), content);
  }

  private VBox tests() {
    VBox tests = Parts.column(3);
    for (OpennessTest test : OpennessTest.values()) {
      boolean passed = licence.tests().passes(test);
      tests
          .getChildren()
          .add(
              Parts.row(
                  8,
                  Parts.dot(passed ? State.OK : State.ERR),
                  Parts.text(texts.get(test.label()))));
    }
    return tests;
  }

  private VBox list(String key, List<LocalizedText> lines) {
    VBox list = Parts.column(2);
    if (!lines.isEmpty()) {
      list.getChildren().add(Parts.strong(texts.get(key)));
    }
    for (LocalizedText line : lines) {
      list.getChildren().add(Parts.wrapped(Parts.text("– " + line.best(texts.language().tag()))));
    }
    return list;
  }
}
