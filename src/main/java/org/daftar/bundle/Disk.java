package org.daftar.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/// What a disk or stick does beside reading and writing.
final class Disk {
  private Disk() {}

  /// Forces the names of a folder to the disk; systems that cannot (Windows) do it by themselves.
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notSupported) {
      // Windows and some network shares know no forced folders; files were forced one by one.
    }
  }

  /// Removes a file or a folder with all it holds; links are removed, never followed.
  static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Removes what can be removed; what cannot is removed by the next write.
  static void deleteQuietly(Path path) {
    try {
      delete(path);
    } catch (IOException destinationGone) {
      // The stick was pulled out: its leftover carries the temporary name and is never read.
    }
  }

  /// What a failed write means to the user: the disk is full, the stick is gone, or it refused.
  static DaftarException writing(IOException trouble, Path destination) {
    return new DaftarException(Problem.of(writeCode(trouble, destination), destination), trouble);
  }

  private static String writeCode(IOException trouble, Path destination) {
    String reason = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space left")
        || reason.contains("not enough space")
        || reason.contains("disk full")
        || reason.contains("quota")) {
      return "disk-full";
    }
    if (reason.contains("file too large")) {
      return "file-too-large-for-fat";
    }
    if (trouble instanceof AccessDeniedException) {
      return "destination-refused";
    }
    if (Files.isDirectory(destination) && !Files.isWritable(destination)) {
      return "destination-refused";
    }
    return "destination-lost";
  }
}
