package org.daftar.format;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// The way in to files: says what they are and opens them as tables.
public final class Formats {
  /// Every kind of file that is told apart.
  public static final List<FormatId> all = List.of(FormatId.values());

  private final Path cacheFolder;

  /// @param cacheFolder where the rows of opened workbooks are kept while they are open; made when
  ///     first needed
  public Formats(Path cacheFolder) {
    this.cacheFolder = cacheFolder;
  }

  /// Says what a file is, by its content first. Reads little, never blocks, never follows links.
  ///
  /// @throws DaftarException if the file can't be read
  public Recognition recognise(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new DaftarException(Problem.of("file-not-regular", file));
    }
    return Recognition.of(FormatId.BINARY, Message.of("format.basis.unknown"), 0);
  }

  /// Opens a file of a tabular kind.
  ///
  /// @throws DaftarException if it can't be read or holds no table
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public OpenFile open(Path file, ReadOptions options, Progress progress) {
    Recognition recognition = recognise(file);
    progress.checkCancelled();
    throw new DaftarException(
        Problem.of("file-without-table", file, recognition.format().id(), cacheFolder));
  }
}
