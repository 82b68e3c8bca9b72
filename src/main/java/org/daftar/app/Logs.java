package org.daftar.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the file libraries from talking to whoever started the app.
final class Logs {
  /// Held for good: a logger that nobody holds forgets its level.
  private static final Logger POI = Logger.getLogger("org.apache.poi");

  private Logs() {}

  static void quiet() {
    POI.setLevel(Level.SEVERE);
  }
}
