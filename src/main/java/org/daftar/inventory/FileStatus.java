package org.daftar.inventory;

import java.util.Locale;
import org.daftar.kernel.Message;

/// What became of a file in the last scan that met it.
public enum FileStatus {
  /// Read and recognised.
  READ,
  /// There, but its content can't be read; the record's reason says why.
  UNREADABLE,
  /// A folder whose content can't be listed.
  FOLDER_UNREADABLE,
  /// Was listed and then gone before it could be read.
  VANISHED,
  /// Its path is longer than the system takes.
  TOO_LONG,
  /// A link; recorded with its target, never followed.
  LINK,
  /// A pipe, socket or device; never opened.
  SPECIAL,
  /// Took longer than the time that one file gets.
  OVER_BUDGET,
  /// Was there in an earlier scan and is no more.
  GONE;

  /// The name in reports, such as `over-budget`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The status in words.
  public Message label() {
    return Message.of("inventory.status." + id());
  }
}
