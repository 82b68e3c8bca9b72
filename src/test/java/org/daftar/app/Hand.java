package org.daftar.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.daftar.gallery.Pictures;
import org.daftar.kit.Place;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A steward's hand on the real window: by mouse or by keyboard. Every move waits until what it
/// needs is there and nothing is under way any more; a wait that is in vain fails.
abstract class Hand {
  final FxRobot robot = new FxRobot();
  final Driver driver;

  Hand(Driver driver) {
    this.driver = driver;
  }

  /// Goes to a screen.
  abstract void go(Place place);

  /// Presses a button, a row or a card.
  abstract void press(String id);

  /// Presses the button of the one primary action.
  abstract void primary();

  /// Opens a menu and takes one of its items.
  abstract void take(String menu, String item);

  /// Writes into a field, instead of what is there.
  abstract void write(String id, String text);

  /// Chooses a value of a combo box by its words.
  abstract void choose(String id, String words);

  /// Selects a line of the list of files.
  abstract void select(String file);

  /// Opens the list's selected file as a table.
  abstract void open(String file);

  /// Undoes and does again.
  abstract void undo();

  abstract void redo();

  /// The node of this id in the window in front, once it is shown and can be used.
  final Node node(String id) {
    driver.settle();
    Driver.await(id + " can be used", () -> find(id).isPresent());
    return Driver.onUi(() -> find(id).orElseThrow());
  }

  static Optional<Node> find(String id) {
    return front().flatMap(scene -> find(scene.getRoot(), id)).filter(Hand::isUsable);
  }

  /// By id alone: an id may hold dots, which selectors take for classes.
  private static Optional<Node> find(Node root, String id) {
    return all(root).filter(node -> id.equals(node.getId())).findFirst();
  }

  private static boolean isUsable(Node node) {
    return !node.isDisabled() && isShown(node);
  }

  static boolean isShown(Node node) {
    for (@Nullable Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    Bounds bounds = node.getLayoutBounds();
    return bounds.getWidth() > 0 && bounds.getHeight() > 0;
  }

  /// The scene the keys go to: the newest menu, else the newest dialog, else the window itself.
  static Optional<Scene> front() {
    return frontWindow().map(Window::getScene);
  }

  private static Optional<Window> frontWindow() {
    return Window.getWindows().stream().filter(Window::isShowing).reduce((one, other) -> other);
  }

  /// Types where the cursor is, in any script.
  final void type(String text) {
    var unused =
        Driver.onUi(
            () -> {
              text.chars().forEach(letter -> typeLetter(Character.toString(letter)));
              return true;
            });
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  private static void typeLetter(String letter) {
    EventTarget target = front().map(scene -> (EventTarget) scene.getFocusOwner()).orElseThrow();
    for (EventType<KeyEvent> type :
        List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean typed = type == KeyEvent.KEY_TYPED;
      Event.fireEvent(
          target,
          new KeyEvent(
              type,
              typed ? letter : KeyEvent.CHAR_UNDEFINED,
              typed ? "" : letter,
              KeyCode.UNDEFINED,
              false,
              false,
              false,
              false));
    }
  }

  /// Waits until a node of the window in front is as it should be.
  final void see(String id, Predicate<Node> wanted) {
    driver.settle();
    Driver.await(id + " shows it", () -> find(id).filter(wanted).isPresent());
  }

  final void see(String id) {
    see(id, node -> true);
  }

  static Stream<Node> all(Node root) {
    return root instanceof Parent parent
        ? Stream.concat(
            Stream.of(root), parent.getChildrenUnmodifiable().stream().flatMap(Hand::all))
        : Stream.of(root);
  }

  /// Keeps pictures of all that is open, to see why a walk ended early.
  final Path picture() {
    Path kept = Path.of("target", "journey");
    return Driver.onUi(
        () -> {
          List<Window> open = List.copyOf(Window.getWindows());
          for (Window window : open) {
            String name = texts() + "-" + getClass().getSimpleName() + "-" + open.indexOf(window);
            Pictures.write(window.getScene(), kept.resolve(name + ".png"));
          }
          return kept;
        });
  }

  private String texts() {
    return driver.window().texts().language().tag();
  }

  final void awaitWindows(int count) {
    Driver.await(
        count + " windows",
        () -> Window.getWindows().stream().filter(Window::isShowing).count() == count);
  }
}
