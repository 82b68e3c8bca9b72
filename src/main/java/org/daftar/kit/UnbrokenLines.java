package org.daftar.kit;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.daftar.text.Bidi;

/// Keeps a text area from breaking lines while it holds Arabic, where the toolkit fails and draws
/// nothing any more (JavaFX 26, see [Words]). Leaving `wrapText` off is not enough: the skin still
/// measures its lines at the width they had before the last letter or the pasted text.
final class UnbrokenLines {
  private final TextArea area;

  private UnbrokenLines(TextArea area) {
    this.area = area;
  }

  static void keep(TextArea area) {
    UnbrokenLines lines = new UnbrokenLines(area);
    area.setWrapText(!Bidi.hasRightToLeft(area.getText()));
    area.setTextFormatter(new TextFormatter<>(lines::beforeChange));
    area.skinProperty().addListener((property, before, now) -> lines.watchSkin());
  }

  /// Wrapping ends before the first Arabic letter is in.
  private TextFormatter.Change beforeChange(TextFormatter.Change change) {
    if (change.isContentChange()) {
      area.setWrapText(!Bidi.hasRightToLeft(change.getControlNewText()));
    }
    return change;
  }

  private void watchSkin() {
    if (area.lookup(".scroll-pane") instanceof ScrollPane pane
        && pane.getContent() instanceof Region content) {
      content
          .minWidthProperty()
          .bind(
              Bindings.when(area.wrapTextProperty())
                  .then(Region.USE_COMPUTED_SIZE)
                  .otherwise(Region.USE_PREF_SIZE));
      content.getChildrenUnmodifiable().stream()
          .filter(Group.class::isInstance)
          .forEach(group -> watch((Group) group));
    }
  }

  private void watch(Group paragraphs) {
    paragraphs.getChildren().forEach(this::watch);
    paragraphs
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::watch);
                  }
                });
  }

  private void watch(Node node) {
    if (node instanceof Text paragraph) {
      paragraph.wrappingWidthProperty().addListener((p, before, now) -> unbreak(paragraph));
      area.wrapTextProperty().addListener((p, before, now) -> unbreak(paragraph));
    }
  }

  private void unbreak(Text paragraph) {
    if (!area.isWrapText() && paragraph.getWrappingWidth() != 0) {
      paragraph.setWrappingWidth(0);
    }
  }
}
