package org.daftar.quality;

import org.daftar.kernel.Row;
import org.jspecify.annotations.Nullable;

/// Remembers where each different row, or value, came first: by a 64-bit fingerprint and its
/// position, 16 bytes each, for the first four million different ones. Two that differ are taken
/// for the same once in some thousand million tables of a million rows; whoever shows findings may
/// compare the rows themselves.
final class FirstRows {
  private static final int MOST = 1 << 22;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int CELL_END = 0x1F;

  private long[] prints = new long[1 << 12];
  private long[] positions = new long[1 << 12];
  private int size;

  /// Remembers a row.
  ///
  /// @return the position of the first row with the same cells, or -1 if this is the first
  long put(Row row, long position) {
    long print = MIX;
    int last = row.size();
    while (last > 0 && row.text(last - 1).isEmpty()) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      print = mix(print(print, row.text(i)) + CELL_END);
    }
    return put(print, position);
  }

  /// Remembers a single value.
  ///
  /// @return the position of its first occurrence, or -1 if this is the first
  long put(String value, long position) {
    return put(print(MIX, value), position);
  }

  private static long print(long start, @Nullable String text) {
    long print = start;
    for (int i = 0; text != null && i < text.length(); i++) {
      print = (print ^ text.charAt(i)) * 0x100000001B3L;
      print ^= print >>> 29;
    }
    return print;
  }

  private static long mix(long value) {
    long mixed = value * MIX;
    return mixed ^ (mixed >>> 32);
  }

  private long put(long raw, long position) {
    long print = mix(raw) | 1;
    int slot = slot(print, prints);
    if (prints[slot] == print) {
      return positions[slot];
    }
    if (size < MOST) {
      prints[slot] = print;
      positions[slot] = position;
      if (++size * 2 > prints.length) {
        grow();
      }
    }
    return -1;
  }

  private static int slot(long print, long[] table) {
    int mask = table.length - 1;
    int slot = (int) (print >>> 20) & mask;
    while (table[slot] != 0 && table[slot] != print) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] morePrints = new long[prints.length * 2];
    long[] morePositions = new long[prints.length * 2];
    for (int i = 0; i < prints.length; i++) {
      if (prints[i] != 0) {
        int slot = slot(prints[i], morePrints);
        morePrints[slot] = prints[i];
        morePositions[slot] = positions[i];
      }
    }
    prints = morePrints;
    positions = morePositions;
  }
}
