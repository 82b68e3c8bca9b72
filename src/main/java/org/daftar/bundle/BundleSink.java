package org.daftar.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/// Where the files of a bundle go while they are written under a temporary name.
interface BundleSink extends Closeable {
  /// Starts a file; the one before must be closed.
  ///
  /// @param path from the root of the bundle, with `/`
  OutputStream file(String path) throws IOException;

  /// Says that every file is there, and forces them to the disk.
  void seal() throws IOException;
}
