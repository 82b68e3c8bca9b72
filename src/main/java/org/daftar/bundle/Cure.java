package org.daftar.bundle;

/// Where a line of the gate is cured: one click away.
///
/// @param screen which screen
/// @param target the field, column or group of findings to go to on it; empty where the whole
///     screen is meant. On [Screen#TABLE] it is a [org.daftar.kernel.FindingGroup#key()], on
///     [Screen#RECORD] the id of a metadata field, on [Screen#RIGHTS] `classification` or
///     `licence`, on [Screen#PUBLISH] `destination`
public record Cure(Screen screen, String target) {
  /// The screens that cure something.
  public enum Screen {
    TABLE,
    RECORD,
    RIGHTS,
    PUBLISH
  }

  public static Cure of(Screen screen) {
    return new Cure(screen, "");
  }
}
