package org.daftar.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.format.Formats;

/// What the command line needs of the house; the front door makes it.
public interface CommandServices {
  /// The way in to files; needs no workspace.
  Formats formats();

  /// The folder with the sample data, where it can be found.
  Optional<Path> sampleData();

  /// Opens a workspace.
  ///
  /// @param folder where it is; the user's own one where absent
  /// @throws org.daftar.kernel.DaftarException if it can't be opened
  Desk open(Optional<Path> folder);
}
