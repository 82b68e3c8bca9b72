package org.daftar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// The bytes of a file as they stand.
///
/// @param size in bytes
/// @param sha256 in lower-case hexadecimal
record Fingerprint(long size, String sha256) {

  /// Reads the whole file.
  ///
  /// @throws DaftarException if it can't be read
  static Fingerprint of(Path file) {
    MessageDigest digest = newDigest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new DaftarException(Problem.of("cli-unreadable", file), e);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
