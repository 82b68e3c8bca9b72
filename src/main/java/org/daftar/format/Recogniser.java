package org.daftar.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Says what a file is, by the first 64 KiB of its content and, for containers, what they hold.
final class Recogniser {
  private static final int HEAD = 1 << 16;
  private static final int LOCK_FILE_SIZE = 1_024;

  private Recogniser() {}

  static Recognition recognise(Path file) throws IOException {
    long size = Files.size(file);
    String name = String.valueOf(file.getFileName());
    if (isLockFile(name, size)) {
      return Recognition.of(FormatId.LOCK_FILE, Message.of("format.basis.lock"), 0.98);
    }
    if (size == 0) {
      return Recognition.of(FormatId.EMPTY, Message.of("format.basis.empty"), 1);
    }
    byte[] head = head(file);
    if (ZipKinds.isZip(head)) {
      return ZipKinds.recognise(file, head);
    }
    if (Ole2Kinds.isOle2(head)) {
      return Ole2Kinds.recognise(file);
    }
    Optional<Recognition> magic = Magic.recognise(head, size);
    return magic.orElseGet(
        () -> TextKinds.recognise(head, size <= head.length, name.toLowerCase(Locale.ROOT)));
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /// What Office (`~$name.xlsx`) and LibreOffice (`.~lock.name.ods#`) leave beside an open file.
  private static boolean isLockFile(String name, long size) {
    boolean named = name.startsWith("~$") || (name.startsWith(".~lock.") && name.endsWith("#"));
    return named && size <= LOCK_FILE_SIZE;
  }
}
