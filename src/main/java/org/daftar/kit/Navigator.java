package org.daftar.kit;

import java.util.Optional;

/// Takes the user to another screen.
@FunctionalInterface
public interface Navigator {
  /// @param target what to show there, such as a field id, in that screen's own terms
  void go(Place place, Optional<String> target);

  default void go(Place place) {
    go(place, Optional.empty());
  }
}
