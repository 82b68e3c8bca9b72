package org.daftar.inventory;

import java.util.List;
import java.util.stream.Stream;

/// What a scan found. Counts of files; `duplicates` counts the copies beyond the first of each
/// content in the whole inventory; `unreadable` counts what is there and could not be read,
/// whatever the reason.
///
/// @param needsConfirmation folders where so much is missing that nothing was marked as gone
public record ScanReport(
    long found,
    long bytes,
    long added,
    long changed,
    long touched,
    long moved,
    long gone,
    long unchanged,
    long unreadable,
    long duplicates,
    List<Missing> needsConfirmation) {
  public static final ScanReport EMPTY = new ScanReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  public ScanReport {
    needsConfirmation = List.copyOf(needsConfirmation);
  }

  /// A folder that can't be reached, or where more than a fifth of the known files are missing: a
  /// stick may be unplugged. Nothing is marked as gone until the user says so.
  ///
  /// @param missing how many files are missing
  /// @param known how many were there before
  /// @param reachable whether the folder itself is there
  public record Missing(InventoryFolder folder, long missing, long known, boolean reachable) {}

  /// Whether the scan of an inventory that had been scanned before found nothing different.
  public boolean isUnchanged() {
    return added + changed + touched + moved + gone == 0 && needsConfirmation.isEmpty();
  }

  ScanReport withDuplicates(long copies) {
    return new ScanReport(
        found,
        bytes,
        added,
        changed,
        touched,
        moved,
        gone,
        unchanged,
        unreadable,
        copies,
        needsConfirmation);
  }

  /// The counts of two scans together; duplicates are those of the later one.
  public ScanReport plus(ScanReport other) {
    return new ScanReport(
        found + other.found,
        bytes + other.bytes,
        added + other.added,
        changed + other.changed,
        touched + other.touched,
        moved + other.moved,
        gone + other.gone,
        unchanged + other.unchanged,
        unreadable + other.unreadable,
        other.duplicates,
        Stream.concat(needsConfirmation.stream(), other.needsConfirmation.stream()).toList());
  }
}
