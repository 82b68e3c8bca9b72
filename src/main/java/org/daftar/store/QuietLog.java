package org.daftar.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/// Keeps Flyway from writing to the log: what fails is thrown, the rest is of no use to the user.
/// Public because Flyway makes it by its name.
public final class QuietLog implements LogCreator, Log {
  @Override
  public Log createLogger(Class<?> source) {
    return this;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception cause) {}

  @Override
  public void notice(String message) {}
}
