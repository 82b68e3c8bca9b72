package org.daftar.format;

import java.util.Locale;

/// The colour of an openness light: green, amber, red.
public enum Light {
  YES,
  PARTLY,
  NO;

  /// The name in reports: `yes`, `partly`, `no`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
