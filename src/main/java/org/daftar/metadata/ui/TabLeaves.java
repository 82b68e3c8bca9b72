package org.daftar.metadata.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab leave a text area instead of writing a tab into it, as in any form.
final class TabLeaves {
  private final TextArea area;

  TabLeaves(TextArea area) {
    this.area = area;
  }

  void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      KeyEvent withControl =
          new KeyEvent(
              event.getSource(),
              event.getTarget(),
              KeyEvent.KEY_PRESSED,
              "",
              "\t",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false);
      area.fireEvent(withControl);
    }
  }
}
