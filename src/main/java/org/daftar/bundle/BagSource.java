package org.daftar.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import org.daftar.kernel.Finding;

/// A bag as it stands on a disk, whatever its form. Nothing is unpacked.
interface BagSource extends Closeable {
  /// The name of the folder or zip.
  String name();

  /// Every file by its path from the root of the bag, with `/`, and its size in bytes.
  SortedMap<String, Long> files();

  /// Whether there is a folder of this name in the root, also an empty one.
  boolean hasFolder(String folder);

  /// @param path one of [#files()]
  InputStream open(String path) throws IOException;

  /// What is wrong with the form itself: links, paths that lead out, sizes that cannot be.
  List<Finding> findings();
}
