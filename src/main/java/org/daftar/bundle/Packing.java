package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Bundles from one form into the other. The files keep the order in which they were first written,
/// so that the zip of a folder is the same zip that would have been written at once.
final class Packing {
  private Packing() {}

  /// Writes the zip of a bundle.
  ///
  /// @param time what its entries say of their last change
  /// @param zip the name of its file in the folder
  /// @throws DaftarException `bundle-changed` if a file is no longer what was written
  static void pack(WrittenBundle bundle, Instant time, Path folder, String zip, Progress progress)
      throws IOException {
    try (BagSource source = open(bundle);
        ZipSink sink = new ZipSink(folder.resolve(zip), bundle.name(), time)) {
      BundleOutput output = new BundleOutput(sink, Destination.of(folder));
      for (WrittenFile file : bundle.files()) {
        WrittenFile copied = copy(source, file.path(), output, progress);
        if (!copied.equals(file)) {
          throw new DaftarException(Problem.of("bundle-changed", new Code(file.path())));
        }
      }
      sink.seal();
    }
  }

  private static BagSource open(WrittenBundle bundle) throws IOException {
    return bundle.form() == BundleForm.ZIP
        ? new ZipSource(bundle.path(), bundle.name())
        : new FolderSource(bundle.path());
  }

  /// Copies every file of a zip in the order of the zip.
  static void copy(ZipSource source, BundleOutput output, Progress progress) throws IOException {
    for (String path : source.inOrder()) {
      copy(source, path, output, progress);
    }
  }

  private static WrittenFile copy(
      BagSource source, String path, BundleOutput output, Progress progress) throws IOException {
    progress.checkCancelled();
    try (InputStream in = source.open(path)) {
      return output.write(path, in::transferTo);
    }
  }
}
