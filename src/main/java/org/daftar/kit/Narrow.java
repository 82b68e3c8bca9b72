package org.daftar.kit;

import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/// What gives way when the window is small or the letters are large.
public final class Narrow {
  /// Narrower than this, counted in the size of the letters, the pane at the end folds away, and
  /// the one at the start too.
  private static final double ROOM_FOR_END = 70;

  private static final double ROOM_FOR_START = 52;

  private static final String LETTER_SIZE = "daftar.letterSize";

  private Narrow() {}

  /// Sets the size of all letters of a window, from which every other size follows.
  ///
  /// @param pixels the size of ordinary letters
  public static void zoom(Parent root, double pixels) {
    root.getProperties().put(LETTER_SIZE, pixels);
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", pixels));
  }

  /// Folds the panes at both sides when there is no room for them, and brings them back when there
  /// is. What the user folds himself in between stays as he has it until the room changes.
  public static void fold(SplitPane panes, Node start, Node end) {
    panes.widthProperty().addListener(new Folding(panes, end, ROOM_FOR_END, false));
    panes.widthProperty().addListener(new Folding(panes, start, ROOM_FOR_START, true));
  }

  /// Folds one pane whenever there begins or ceases to be room for it.
  private static final class Folding implements ChangeListener<Number> {
    private final SplitPane panes;
    private final Node side;
    private final double room;
    private final boolean first;
    private boolean hadRoom = true;

    Folding(SplitPane panes, Node side, double room, boolean first) {
      this.panes = panes;
      this.side = side;
      this.room = room;
      this.first = first;
    }

    @Override
    public void changed(ObservableValue<? extends Number> property, Number before, Number now) {
      boolean hasRoom = now.doubleValue() >= room * letterSize(panes, 13);
      if (hasRoom != hadRoom) {
        hadRoom = hasRoom;
        show(panes, side, hasRoom, first);
      }
    }
  }

  private static void show(SplitPane panes, Node side, boolean wanted, boolean first) {
    if (wanted && !panes.getItems().contains(side)) {
      panes.getItems().add(first ? 0 : panes.getItems().size(), side);
    } else if (!wanted) {
      panes.getItems().remove(side);
    }
  }

  /// The size of ordinary letters in the window of a node, in pixels, as [#zoom] set it.
  static double letterSize(Parent parent, double absent) {
    Scene scene = parent.getScene();
    Object size = scene == null ? null : scene.getRoot().getProperties().get(LETTER_SIZE);
    return size instanceof Double pixels ? pixels : absent;
  }
}
