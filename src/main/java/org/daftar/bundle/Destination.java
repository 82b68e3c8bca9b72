package org.daftar.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// A folder or stick that bundles can be written to.
///
/// @param folder where the bundle will stand
/// @param name what the user calls it: the label of the stick or the folder's name
/// @param filesystem what kind of file system it has
/// @param freeBytes how many bytes can still be written
/// @param removable whether it is, as far as one can tell, a stick or an external disk
public record Destination(
    Path folder, String name, Filesystem filesystem, long freeBytes, boolean removable) {

  /// The longest folder path under which every Windows can still open what a bundle holds: 260
  /// characters (MAX_PATH) less the longest path inside a bundle.
  public static final int LONGEST_FOLDER = 110;

  /// Looks at a folder.
  ///
  /// @throws DaftarException `destination-lost` if it is not there
  public static Destination of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DaftarException(Problem.of("destination-lost", folder));
    }
    try {
      FileStore store = Files.getFileStore(folder);
      return new Destination(
          folder,
          label(folder, store),
          Filesystem.ofType(store.type()),
          store.getUsableSpace(),
          Destinations.isRemovable(folder, store));
    } catch (IOException e) {
      throw Disk.writing(e, folder);
    }
  }

  /// What would stop a bundle of this size from being written here.
  ///
  /// @param bytes the size of all its files together, or an estimate
  /// @param largest the size of its largest file
  public Optional<Problem> obstacle(long bytes, long largest) {
    if (!Files.isWritable(folder)) {
      return Optional.of(Problem.of("destination-refused", folder));
    }
    if (goesToWindows() && folder.toAbsolutePath().toString().length() > LONGEST_FOLDER) {
      return Optional.of(Problem.of("path-too-long", folder));
    }
    if (largest > filesystem.largestFile()) {
      return Optional.of(Problem.of("file-too-large-for-fat", name));
    }
    if (bytes > freeBytes) {
      return Optional.of(Problem.of("disk-full", folder));
    }
    return Optional.empty();
  }

  private boolean goesToWindows() {
    return File.separatorChar == '\\' || filesystem != Filesystem.OTHER;
  }

  private static String label(Path folder, FileStore store) {
    Path last = folder.getFileName();
    String name = last == null ? store.name() : last.toString();
    return name.isBlank() ? folder.toString() : name;
  }
}
