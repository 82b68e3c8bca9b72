package org.daftar.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/// A screen of the window. Made anew when the language changes; state that must outlive it is kept
/// by its view model's services.
public interface Screen {
  /// What the screen shows, between navigation and status bar.
  Node root();

  /// The screen comes to the front.
  ///
  /// @param target what to show in it, such as a field or a finding, in the screen's own terms
  default void shown(Optional<String> target) {}

  /// The screen leaves the front; what it watched is let go.
  default void hidden() {}

  /// The one primary action now, or null where there is none.
  default ReadOnlyObjectProperty<Optional<PrimaryAction>> primary() {
    return new ReadOnlyObjectWrapper<>(Optional.<PrimaryAction>empty()).getReadOnlyProperty();
  }

  /// What can be done here by keyboard and palette.
  default List<Command> commands() {
    return List.of();
  }
}
