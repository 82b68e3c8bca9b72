package org.daftar.format.delimited;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.Progress;

/// The strict test of UTF-8 (RFC 3629, with Unicode's table 3-7 of well-formed sequences),
/// streaming over as much of a file as is cheap: all of it up to 64 MiB, else its head, its tail
/// and windows in between.
final class Utf8Check {
  /// Up to this size every byte is tested.
  static final long WHOLE = 64L << 20;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int WINDOW = 1 << 20;
  private static final int STRETCHES = 24;

  private long sequences;
  private long invalid;
  private long firstInvalid = -1;
  private long doubled;
  private long lost;
  private boolean whole;

  private Utf8Check() {}

  static Utf8Check of(Bytes source, Progress progress) {
    Utf8Check check = new Utf8Check();
    check.whole = source.size() <= WHOLE;
    if (check.whole) {
      check.stream(source, 0, source.size(), progress);
    } else {
      long step = (source.size() - WINDOW) / STRETCHES;
      for (int i = 0; i <= STRETCHES; i++) {
        check.stream(source, i * step, i * step + WINDOW, progress);
      }
    }
    return check;
  }

  /// Whether every byte was tested.
  boolean whole() {
    return whole;
  }

  /// The number of characters beyond ASCII.
  long sequences() {
    return sequences;
  }

  /// The number of places that are not UTF-8.
  long invalid() {
    return invalid;
  }

  /// Where the first such place is, or -1.
  long firstInvalid() {
    return firstInvalid;
  }

  /// How often UTF-8 was taken for windows-1252 and encoded again (`Ã©`).
  long doubled() {
    return doubled;
  }

  /// How often a character was lost before and stands as U+FFFD.
  long lost() {
    return lost;
  }

  private void stream(Bytes source, long from, long to, Progress progress) {
    byte[] window = new byte[(int) Math.min(WINDOW, to - from)];
    boolean first = true;
    for (long at = from; at < to; ) {
      progress.checkCancelled();
      int count = source.read(at, window, 0, (int) Math.min(window.length, to - at));
      int start = first && from > 0 ? skipContinuation(window, count) : 0;
      boolean end = at + count >= source.size();
      int done = test(window, start, count, at, end);
      at += Math.max(1, done);
      first = false;
      if (at + 4 >= to && !end) {
        return;
      }
    }
  }

  private static int skipContinuation(byte[] window, int count) {
    int start = 0;
    while (start < count && start < 3 && (window[start] & 0xC0) == 0x80) {
      start++;
    }
    return start;
  }

  /// Tests a window and returns how far it came: a sequence cut by its end is left for the next.
  private int test(byte[] b, int start, int count, long base, boolean end) {
    int i = start;
    while (i < count) {
      if (b[i] >= 0) {
        i = skipAscii(b, i, count);
        continue;
      }
      int length = length(b[i]);
      if (length > 0 && i + length > count && !end) {
        return i;
      }
      if (length > 0 && i + length <= count && wellFormed(b, i, length)) {
        sequences++;
        note(b, i, count);
        i += length;
      } else {
        invalid++;
        firstInvalid = firstInvalid < 0 ? base + i : firstInvalid;
        i++;
      }
    }
    return count;
  }

  private static int skipAscii(byte[] b, int from, int count) {
    int i = from;
    while (i + 8 <= count && ((long) EIGHT_BYTES.get(b, i) & HIGH_BITS) == 0) {
      i += 8;
    }
    while (i < count && b[i] >= 0) {
      i++;
    }
    return i;
  }

  private static int length(byte lead) {
    int b = lead & 0xFF;
    return b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
  }

  private static boolean wellFormed(byte[] b, int at, int length) {
    for (int i = 1; i < length; i++) {
      if ((b[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    int second = b[at + 1] & 0xFF;
    return switch (b[at] & 0xFF) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  private void note(byte[] b, int i, int count) {
    int lead = b[i] & 0xFF;
    int second = b[i + 1] & 0xFF;
    if (lead == 0xEF && second == 0xBF && (b[i + 2] & 0xFF) == 0xBD) {
      lost++;
    }
    boolean letterOfDoubled = lead == 0xC3 && (second == 0x83 || second == 0x98 || second == 0x99);
    if (letterOfDoubled && i + 2 < count && b[i + 2] < 0) {
      doubled++;
    }
  }
}
