package org.daftar.bundle;

import java.nio.file.Path;
import java.util.List;

/// A bundle that was written, read back and found whole.
///
/// @param path the folder or zip under its final name
/// @param form how it stands there
/// @param name the name of the bundle's folder, such as `effectifs-scolaires-v3`
/// @param files every file in the order of writing
/// @param formulaCells how many cells a spreadsheet may take for formulas; see [WrittenTable]
public record WrittenBundle(
    Path path, BundleForm form, String name, List<WrittenFile> files, long formulaCells) {
  public WrittenBundle {
    files = List.copyOf(files);
  }

  /// The size of all files together, in bytes.
  public long bytes() {
    return files.stream().mapToLong(WrittenFile::bytes).sum();
  }
}
