package org.daftar.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.daftar.inventory.FileRecord;
import org.daftar.kit.Place;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Never touches the mouse: Tab, arrows, Space, Enter and the shortcuts.
final class KeyboardHand extends Hand {
  private static final int MOST_KEYS = 400;

  KeyboardHand(Driver driver) {
    super(driver);
  }

  @Override
  void go(Place place) {
    driver.settle();
    push(
        KeyCode.CONTROL,
        KeyCode.getKeyCode(String.valueOf(List.of(Place.values()).indexOf(place) + 1)));
    driver.settle();
  }

  @Override
  void press(String id) {
    focus(id);
    push(KeyCode.SPACE);
    driver.settle();
  }

  @Override
  void primary() {
    Node button = node("primary");
    Driver.await("the primary action can be taken", () -> !button.isDisabled());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    driver.settle();
  }

  @Override
  void take(String menu, String item) {
    press(menu);
    awaitWindows(2);
    until(KeyCode.DOWN, item + " is reached", () -> find(item).filter(Node::isFocused).isPresent());
    push(KeyCode.ENTER);
    driver.settle();
  }

  @Override
  void write(String id, String text) {
    focus(id);
    push(KeyCode.CONTROL, KeyCode.A);
    type(text);
    Node field = node(id);
    Driver.await(id + " holds it", () -> ((TextInputControl) field).getText().equals(text));
  }

  @Override
  void choose(String id, String words) {
    focus(id);
    ComboBox<?> box = (ComboBox<?>) node(id);
    int wanted = Driver.onUi(() -> position(box, words));
    KeyCode key =
        Driver.onUi(() -> box.getSelectionModel().getSelectedIndex() > wanted)
            ? KeyCode.UP
            : KeyCode.DOWN;
    until(key, words + " is reached", () -> box.getSelectionModel().getSelectedIndex() == wanted);
  }

  private static <T> int position(ComboBox<T> box, String words) {
    return box.getItems().stream().map(box.getConverter()::toString).toList().indexOf(words);
  }

  @Override
  void select(String file) {
    focus("files");
    TableView<?> list = (TableView<?>) node("files");
    until(KeyCode.DOWN, file + " is selected", () -> isSelected(list, file));
  }

  private static boolean isSelected(TableView<?> list, String file) {
    return list.getSelectionModel().getSelectedItem() instanceof FileRecord selected
        && selected.name().equals(file);
  }

  @Override
  void open(String file) {
    select(file);
    push(KeyCode.ENTER);
    driver.settle();
  }

  @Override
  void undo() {
    push(KeyCode.CONTROL, KeyCode.Z);
    driver.settle();
  }

  @Override
  void redo() {
    push(KeyCode.CONTROL, KeyCode.Y);
    driver.settle();
  }

  /// Runs a command of the palette.
  void command(String words) {
    driver.settle();
    push(KeyCode.CONTROL, KeyCode.K);
    Node field = node("palette-field");
    Driver.await("the palette has the cursor", field::isFocused);
    type(words);
    push(KeyCode.ENTER);
    driver.settle();
  }

  private void focus(String id) {
    var unused = node(id);
    until(
        KeyCode.TAB,
        "Tab reaches " + id,
        () -> find(id).filter(KeyboardHand::holdsFocus).isPresent());
  }

  private static boolean holdsFocus(Node wanted) {
    @Nullable Node owner = front().map(scene -> scene.getFocusOwner()).orElse(null);
    if (!(wanted instanceof Control)) {
      return owner == wanted;
    }
    while (owner != null && owner != wanted) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  /// Presses keys together and lets them go. Does not wait for what they start: that may be a
  /// dialog, which comes back only when it is answered.
  private static void push(KeyCode... keys) {
    Platform.runLater(
        () -> {
          Robot board = new Robot();
          for (KeyCode key : keys) {
            board.keyPress(key);
          }
          for (KeyCode key : List.of(keys).reversed()) {
            board.keyRelease(key);
          }
        });
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  private void until(KeyCode key, String what, BooleanSupplier reached) {
    for (int pushed = 0; pushed < MOST_KEYS; pushed++) {
      if (Driver.onUi(reached::getAsBoolean)) {
        return;
      }
      push(key);
    }
    throw new AssertionError("In vain: " + what);
  }
}
