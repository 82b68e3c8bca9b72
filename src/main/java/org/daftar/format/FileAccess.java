package org.daftar.format;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.daftar.format.record.DamagedException;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Turns what goes wrong with files into problems that people can act on.
final class FileAccess {
  private FileAccess() {}

  /// @throws DaftarException if the path is no file of its own kind: a folder, a pipe, a device
  static void requireRegular(Path file) {
    if (Files.isRegularFile(file)) {
      return;
    }
    String code = Files.exists(file) ? "file-not-regular" : "file-missing";
    throw new DaftarException(Problem.of(code, file));
  }

  static DaftarException problem(Path file, IOException failure) {
    if (failure instanceof DamagedException damage && damage.line() > 0) {
      return new DaftarException(
          Problem.of("file-damaged-at", file, damage.line(), damage.column()), failure);
    }
    String code =
        switch (failure) {
          case DamagedException e -> "file-damaged";
          case EOFException e -> "file-damaged";
          case NoSuchFileException e -> "file-missing";
          case FileNotFoundException e -> Files.exists(file) ? "file-unreadable" : "file-missing";
          case AccessDeniedException e -> "file-unreadable";
          case ZipException e -> "file-damaged";
          case CharacterCodingException e -> "file-damaged";
          case FileSystemException e when isLocked(e) -> "file-locked";
          default -> "file-unreadable";
        };
    return new DaftarException(Problem.of(code, file), failure);
  }

  private static boolean isLocked(FileSystemException failure) {
    String reason = String.valueOf(failure.getReason()).toLowerCase(Locale.ROOT);
    return reason.contains("another process") || reason.contains("un autre processus");
  }
}
