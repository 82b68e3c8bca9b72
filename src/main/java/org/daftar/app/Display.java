package org.daftar.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen that a window could open on.
final class Display {
  private Display() {}

  /// @param system the name of the operating system
  /// @param environment the environment variables
  /// @param platform the window platform that was asked for, empty where none
  static boolean isPresent(String system, Map<String, String> environment, String platform) {
    boolean graphical =
        system.toLowerCase(Locale.ROOT).startsWith("windows")
            || system.toLowerCase(Locale.ROOT).startsWith("mac");
    return graphical
        || platform.equalsIgnoreCase("headless")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }
}
