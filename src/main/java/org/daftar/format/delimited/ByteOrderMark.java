package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The bytes at the start of a file that name its encoding.
public enum ByteOrderMark {
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  NONE(StandardCharsets.UTF_8);

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    StringBuilder bytes = new StringBuilder();
    for (int b : mark) {
      bytes.append((char) b);
    }
    this.mark = bytes.toString();
  }

  /// The mark that these bytes begin with.
  public static ByteOrderMark of(byte[] head) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(head)) {
        return candidate;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] head) {
    if (head.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((head[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public Charset charset() {
    return charset;
  }

  /// How many bytes to skip before the text; 0 for [#NONE].
  public int length() {
    return mark.length();
  }
}
