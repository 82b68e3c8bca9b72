package org.daftar.bundle.ui;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// The system's own view of folders, where it has one that can be called.
final class SystemFolders {
  private SystemFolders() {}

  /// Whether folders can be opened in it. The first call may take a moment.
  static boolean isThere() {
    return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
  }

  /// Opens a folder. Takes a moment; not for the UI thread.
  ///
  /// @throws DaftarException `destination-lost` if it is not there any more
  static void open(Path folder) {
    try {
      Desktop.getDesktop().open(folder.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw new DaftarException(Problem.of("destination-lost", folder), e);
    }
  }
}
