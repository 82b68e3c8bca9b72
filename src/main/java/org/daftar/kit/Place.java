package org.daftar.kit;

import java.util.Locale;

/// The screens of the window, in the order of the road.
public enum Place {
  HOME("home"),
  FILES("files"),
  TABLE("table"),
  SHEET("sheet"),
  RIGHTS("rights"),
  PUBLISH("publish");

  private final String icon;

  Place(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /// The name in settings, text keys and control ids.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
