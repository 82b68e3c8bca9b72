package org.daftar.inventory;

import java.util.List;
import org.daftar.format.FormatId;

/// The inventory in numbers, of the files that are there.
///
/// @param files how many
/// @param bytes their sizes together
/// @param recognised how many could be read
/// @param open how many are « exploitable » and « non propriétaire » (FMT-1)
/// @param duplicates how many copies there are beyond the first of each content
/// @param duplicateBytes how much room these take
/// @param ungrouped how many tabular files belong to no dataset
/// @param formats how many of each format, most first
public record InventorySummary(
    long files,
    long bytes,
    long recognised,
    long open,
    long duplicates,
    long duplicateBytes,
    long ungrouped,
    List<FormatCount> formats) {
  /// An inventory without files.
  public static final InventorySummary EMPTY = new InventorySummary(0, 0, 0, 0, 0, 0, 0, List.of());

  public InventorySummary {
    formats = List.copyOf(formats);
  }

  /// How many files have a format, and their sizes together.
  public record FormatCount(FormatId format, long files, long bytes) {}
}
