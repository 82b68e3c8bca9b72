package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// Tells UTF-16 and UTF-32 without byte order mark by where zero bytes stand: the ASCII characters
/// that every table has (digits, delimiters, line ends) put them on one side only.
final class ZeroBytes {
  private ZeroBytes() {}

  /// The encoding of several bytes a character, or nothing where the text has no zero bytes.
  static List<Proposal<Charset>> detect(byte[] head) {
    int[] zeros = new int[4];
    int length = head.length - head.length % 4;
    for (int i = 0; i < head.length; i++) {
      zeros[i % 4] += head[i] == 0 ? 1 : 0;
    }
    int quarter = Math.max(1, length / 4);
    if (head.length >= 8 && zeros[0] + zeros[1] + zeros[2] + zeros[3] > 2 * quarter) {
      List<Proposal<Charset>> wide = wide(zeros);
      if (!wide.isEmpty()) {
        return wide;
      }
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (odd > 0 && even == 0 && plausible(head, 1)) {
      return of(StandardCharsets.UTF_16LE);
    }
    if (even > 0 && odd == 0 && plausible(head, 0)) {
      return of(StandardCharsets.UTF_16BE);
    }
    return List.of();
  }

  private static List<Proposal<Charset>> wide(int[] zeros) {
    if (zeros[0] == 0 && zeros[3] > 0 && zeros[2] > 0) {
      return of(Charset.forName("UTF-32LE"));
    }
    if (zeros[3] == 0 && zeros[0] > 0 && zeros[1] > 0) {
      return of(Charset.forName("UTF-32BE"));
    }
    return List.of();
  }

  private static List<Proposal<Charset>> of(Charset charset) {
    return List.of(new Proposal<>(charset, 0.95, Message.of("format.charset.zeros")));
  }

  /// Whether the high bytes are those of Latin, Arabic and punctuation, and no control character
  /// but tab and line ends is among the rest.
  private static boolean plausible(byte[] head, int high) {
    int known = 0;
    int units = head.length / 2;
    for (int i = 0; i + 1 < head.length; i += 2) {
      int top = head[i + high] & 0xFF;
      int low = head[i + 1 - high] & 0xFF;
      boolean control = top == 0 && low < 0x20 && low != '\t' && low != '\n' && low != '\r';
      boolean common = top <= 0x07 || top == 0x20 || top == 0x2D || top >= 0xFB;
      known += common && !control ? 1 : 0;
    }
    return units > 0 && known * 10L >= units * 9L;
  }
}
