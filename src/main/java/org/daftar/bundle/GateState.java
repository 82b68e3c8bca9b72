package org.daftar.bundle;

import java.util.Locale;

/// The answer of one line of the gate.
public enum GateState {
  /// Nothing stands in the way.
  OK,
  /// Worth a look; it does not hold the bundle back.
  WARN,
  /// Must be cured before anything is written.
  BLOCK;

  /// The name in reports: `ok`, `warn`, `block`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
