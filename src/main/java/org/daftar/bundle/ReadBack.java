package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Reads a bundle that was just written, and compares it with what was meant.
final class ReadBack {
  private static final List<String> SHA256 = List.of("sha256");

  private ReadBack() {}

  /// @throws DaftarException `read-back-differs` naming the first file that is not what was written
  static void check(
      Path part, BundleForm form, String name, List<WrittenFile> files, Progress progress)
      throws IOException {
    progress.step(Message.of("bundle.readingBack", name));
    long total = files.stream().mapToLong(WrittenFile::bytes).sum();
    long done = 0;
    try (BagSource source =
        form == BundleForm.ZIP ? new ZipSource(part, name) : new FolderSource(part)) {
      Set<String> expected = new HashSet<>();
      for (WrittenFile file : files) {
        expected.add(file.path());
        compare(source, file, progress);
        done += file.bytes();
        progress.count(done, total);
      }
      if (!source.files().keySet().equals(expected)) {
        throw differs(name);
      }
    }
  }

  private static void compare(BagSource source, WrittenFile file, Progress progress)
      throws IOException {
    if (!source.files().containsKey(file.path())) {
      throw differs(file.path());
    }
    try (InputStream in = source.open(file.path())) {
      if (!file.sha256().equals(Digests.of(in, SHA256, progress).get("sha256"))) {
        throw differs(file.path());
      }
    }
  }

  private static DaftarException differs(String path) {
    return new DaftarException(Problem.of("read-back-differs", new Code(path)));
  }
}
