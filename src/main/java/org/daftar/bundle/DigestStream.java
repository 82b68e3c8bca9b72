package org.daftar.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Counts and digests what passes, up to what the destination can hold in one file.
final class DigestStream extends FilterOutputStream {
  private final MessageDigest sha256 = Digests.of("SHA-256");
  private final MessageDigest sha512 = Digests.of("SHA-512");
  private final Destination destination;
  private long bytes;

  /// @throws DaftarException while writing, if the file gets too large for its destination
  DigestStream(OutputStream out, Destination destination) {
    super(out);
    this.destination = destination;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    sha256.update((byte) b);
    sha512.update((byte) b);
    count(1);
  }

  @Override
  public void write(byte[] block, int from, int length) throws IOException {
    out.write(block, from, length);
    sha256.update(block, from, length);
    sha512.update(block, from, length);
    count(length);
  }

  private void count(int more) {
    bytes += more;
    if (bytes > destination.filesystem().largestFile()) {
      throw new DaftarException(Problem.of("file-too-large-for-fat", destination.name()));
    }
  }

  /// What was written; asked once, after closing.
  WrittenFile file(String path) {
    HexFormat hex = HexFormat.of();
    return new WrittenFile(
        path, bytes, hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
  }
}
