package org.daftar.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the libraries from talking to whoever started the app.
final class Logs {
  /// Held for good: a logger that nobody holds forgets its level.
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.apache.poi"));

  private Logs() {}

  static void quiet() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
