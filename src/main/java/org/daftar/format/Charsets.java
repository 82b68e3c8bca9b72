package org.daftar.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Encodings by the names that people give them.
final class Charsets {
  private Charsets() {}

  /// @throws DaftarException if there is no such encoding
  static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DaftarException(Problem.of("charset-unknown", new Code(name)), e);
    }
  }
}
