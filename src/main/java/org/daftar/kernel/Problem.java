package org.daftar.kernel;

import java.util.Optional;

/// What stops an action, in words for the user: what happened and what to do next.
///
/// @param code short stable name, such as `file-locked`, the same in every language
/// @param what the sentence that says what happened
/// @param next the sentence that says what the user can do now
/// @param where the file and row concerned, where there is one
public record Problem(String code, Message what, Message next, Optional<Location> where) {
  /// A problem whose sentences stand under `problem.<code>` and `problem.<code>.next` in the text
  /// bundles; both get the same arguments.
  public static Problem of(String code, Object... arguments) {
    return new Problem(
        code,
        Message.of("problem." + code, arguments),
        Message.of("problem." + code + ".next", arguments),
        Optional.empty());
  }

  public Problem at(Location location) {
    return new Problem(code, what, next, Optional.of(location));
  }
}
