package org.daftar.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Is a bundle whole and unaltered? Any bag is checked, also one made elsewhere (RFC 8493 and its
/// drafts 0.93 to 0.97), as a folder or a zip, without unpacking.
public final class Verifier {
  private Verifier() {}

  /// Reads every file of a bag and compares it with the manifests.
  ///
  /// @throws DaftarException `bundle-unreadable` if there is nothing that can be read
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static VerifyReport verify(Path bag, Progress progress) {
    try (BagSource source = Files.isDirectory(bag) ? new FolderSource(bag) : new ZipSource(bag)) {
      return new BagCheck(source, progress).report();
    } catch (IOException e) {
      throw new DaftarException(Problem.of("bundle-unreadable", bag), e);
    }
  }
}
