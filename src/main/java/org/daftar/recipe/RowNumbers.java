package org.daftar.recipe;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// A set of row numbers: one bit each. Safe for several threads.
final class RowNumbers {
  private static final int BITS = 16;

  private final Map<Long, BitSet> chunks = new HashMap<>();

  synchronized void add(long number) {
    chunks.computeIfAbsent(number >> BITS, k -> new BitSet()).set(low(number));
  }

  synchronized boolean contains(long number) {
    BitSet chunk = chunks.get(number >> BITS);
    return chunk != null && chunk.get(low(number));
  }

  private static int low(long number) {
    return (int) (number & ((1 << BITS) - 1));
  }
}
