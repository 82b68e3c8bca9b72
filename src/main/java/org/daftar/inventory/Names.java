package org.daftar.inventory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The names of files: a key that keeps every byte, and a text for the eye.
final class Names {
  private static final int LAST_CONTROL = 0x1f;

  private Names() {}

  /// The place of a file, exact bytes percent-encoded, without a slash at its end.
  static String uri(Path path) {
    String uri = path.toUri().toString();
    return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }

  /// The last name of a place.
  static String last(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /// The place of a name within a place; `within` may be empty.
  static String join(String within, String name) {
    return within.isEmpty() ? name : within + "/" + name;
  }

  /// The text of a percent-encoded name. What is no UTF-8 and what would change how the name is
  /// read (control characters, bidirectional overrides) becomes U+FFFD.
  static String text(String uri) {
    String text = decoded(uri);
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(isMisleading(c) ? '\ufffd' : c));
    return safe.toString();
  }

  /// Whether the text of this name is not the whole truth.
  static boolean isOdd(String text) {
    return text.indexOf('\ufffd') >= 0;
  }

  private static boolean isMisleading(int c) {
    return c <= LAST_CONTROL
        || c == 0x7f
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static String decoded(String uri) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%' && i + 2 < uri.length()) {
        bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
