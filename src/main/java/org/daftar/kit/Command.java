package org.daftar.kit;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something the user can do from the keyboard and the palette.
///
/// @param id stable name, such as `table.undo`
/// @param title what it does, in the user's language
/// @param keys its shortcut, where it has one
/// @param action what happens
public record Command(String id, String title, Optional<KeyCombination> keys, Runnable action) {
  public static Command of(String id, String title, Runnable action) {
    return new Command(id, title, Optional.empty(), action);
  }

  public static Command of(String id, String title, String keys, Runnable action) {
    return new Command(id, title, Optional.of(KeyCombination.keyCombination(keys)), action);
  }
}
