package org.daftar.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daftar.kernel.Progress;

/// SHA-256 of files: of the first 16 KiB, which tells most files of one size apart, and of all.
final class Hashes {
  static final int HEAD = 16 * 1024;

  private static final int BLOCK = 128 * 1024;

  private Hashes() {}

  /// The hash of some bytes in hexadecimal.
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /// The first 64 bits of the hash of a file's start.
  static long head(byte[] start) {
    return ByteBuffer.wrap(digest().digest(start)).getLong();
  }

  /// The start of a file, at most [#HEAD] bytes; follows no link.
  static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(HEAD);
    }
  }

  /// The hash of a whole file in hexadecimal.
  static String sha256(Path file, Progress progress) throws IOException {
    MessageDigest digest = digest();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        progress.checkCancelled();
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
