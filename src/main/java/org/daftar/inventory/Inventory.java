package org.daftar.inventory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.format.Formats;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;

/// The steward's inventory: which folders, which files, what is new. Any thread may call; one scan
/// runs at a time.
public final class Inventory {
  public Inventory(Workspace workspace, Formats formats) {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(formats, "formats");
  }

  /// Puts a folder into the inventory; nothing is read yet. A folder that is there already is
  /// answered as it is.
  ///
  /// @throws org.daftar.kernel.DaftarException `inventory-folder-missing` if it is no folder,
  ///     `inventory-folder-overlaps` if it lies in or around one that is there
  public InventoryFolder addFolder(Path folder) {
    return new InventoryFolder(0, folder, folder.toString(), Optional.empty());
  }

  /// Takes a folder and its files out of the inventory; on the disk nothing changes.
  public void removeFolder(InventoryFolder folder) {}

  /// The folders, in the order in which they came.
  public List<InventoryFolder> folders() {
    return List.of();
  }

  /// Scans every folder: what is unchanged is not read again, what cannot be read gets a row with
  /// the reason. Confirmed work stays when the scan is cancelled or killed; the next one goes on
  /// from there.
  ///
  /// @throws org.daftar.kernel.CancelledException if the user stopped it
  public ScanReport scan(Progress progress) {
    return ScanReport.EMPTY;
  }

  /// Scans one folder.
  public ScanReport scan(InventoryFolder folder, Progress progress) {
    return ScanReport.EMPTY;
  }

  /// Scans one folder after the user confirmed that what is missing is really gone; see
  /// [ScanReport.Missing].
  public ScanReport scanAcceptingGone(InventoryFolder folder, Progress progress) {
    return ScanReport.EMPTY;
  }

  /// A page of the files that a query asks for.
  public List<FileRecord> files(FileQuery query, long offset, int limit) {
    return List.of();
  }

  /// How many files a query asks for.
  public long count(FileQuery query) {
    return 0;
  }

  public Optional<FileRecord> file(long id) {
    return Optional.empty();
  }

  /// The file at a place, if the inventory has it.
  public Optional<FileRecord> file(Path path) {
    return Optional.empty();
  }

  public InventorySummary summary() {
    return InventorySummary.EMPTY;
  }

  /// The other files with the same content, without further names of the file itself.
  public List<FileRecord> duplicatesOf(FileRecord file) {
    return List.of();
  }

  /// The other names of the same file (hard links).
  public List<FileRecord> otherNamesOf(FileRecord file) {
    return List.of();
  }

  /// Makes files part of a dataset, in place of the one that they were in.
  public void group(List<Long> fileIds, UUID dataset) {}

  /// Takes files out of their datasets.
  public void ungroup(List<Long> fileIds) {}

  /// The files of a dataset, by name, also those that are gone.
  public List<FileRecord> filesOf(UUID dataset) {
    return List.of();
  }

  /// Files without a dataset that look like one, largest groups first.
  public List<FamilyProposal> proposals(int limit) {
    return List.of();
  }
}
