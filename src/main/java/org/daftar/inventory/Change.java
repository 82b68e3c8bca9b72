package org.daftar.inventory;

import java.util.Locale;
import org.daftar.kernel.Message;

/// What the last scan of its folder found a file to be, against the scan before.
public enum Change {
  UNCHANGED,
  NEW,
  /// Its content is another.
  CHANGED,
  /// Its date is another, its content the same.
  TOUCHED,
  /// Renamed, or moved from one folder to another.
  MOVED,
  GONE;

  /// The name in reports, such as `new`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The change in words.
  public Message label() {
    return Message.of("inventory.change." + id());
  }
}
