package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daftar.kernel.Progress;

/// Digests of files, several algorithms in one reading.
final class Digests {
  /// The algorithms of RFC 8493 §2.4 by their names in manifests, and Java's names for them.
  static final Map<String, String> ALGORITHMS =
      Map.of(
          "md5", "MD5",
          "sha1", "SHA-1",
          "sha224", "SHA-224",
          "sha256", "SHA-256",
          "sha384", "SHA-384",
          "sha512", "SHA-512");

  private Digests() {}

  static MessageDigest of(String javaName) {
    try {
      return MessageDigest.getInstance(javaName);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The digests of a stream by algorithm, in lower-case hexadecimal.
  ///
  /// @param algorithms names as in manifests, such as `sha256`
  static Map<String, String> of(InputStream in, Collection<String> algorithms, Progress progress)
      throws IOException {
    Map<String, MessageDigest> digests = new LinkedHashMap<>();
    algorithms.forEach(name -> digests.put(name, of(ALGORITHMS.getOrDefault(name, name))));
    byte[] block = new byte[1 << 16];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      progress.checkCancelled();
      for (MessageDigest digest : digests.values()) {
        digest.update(block, 0, read);
      }
    }
    Map<String, String> values = new LinkedHashMap<>();
    digests.forEach((name, digest) -> values.put(name, HexFormat.of().formatHex(digest.digest())));
    return values;
  }
}
