package org.daftar.bundle;

import java.io.IOException;
import java.util.List;
import org.daftar.kernel.Progress;

/// Writes one kind of file into a bundle. A new kind is a class and a line in [Exporters#all].
public interface Exporter {
  /// A short stable name, such as `datapackage`.
  String id();

  /// The paths of the files that it will write, in order.
  List<String> paths(BundlePlan plan);

  /// Writes its files. Paths are ASCII, with `/`; data and what describes it stand below `data/`,
  /// what is about the bundle itself elsewhere.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException;
}
