package org.daftar.inventory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A folder that the steward put into the inventory, with all below it.
///
/// @param path where it is
/// @param label its short name
/// @param lastScan when a scan of it last came to its end
public record InventoryFolder(long id, Path path, String label, Optional<Instant> lastScan) {
  /// Whether it can be reached now: a stick may be unplugged.
  public boolean isReachable() {
    return Files.isDirectory(path);
  }
}
