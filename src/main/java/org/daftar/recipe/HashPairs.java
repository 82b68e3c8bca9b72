package org.daftar.recipe;

/// A set of pairs of hashes in open addressing: two `long`s for each pair, at most four fifths
/// full. Plain arrays, because a set of objects would take five times the memory.
final class HashPairs {
  private long[] slots = new long[2 * 1024];
  private int size;
  private boolean hasZero;

  /// @return false if the pair was there
  boolean add(long first, long second) {
    if (first == 0 && second == 0) {
      boolean fresh = !hasZero;
      hasZero = true;
      return fresh;
    }
    if (size * 5L >= slots.length / 2 * 4L) {
      grow();
    }
    return put(slots, first, second);
  }

  private boolean put(long[] into, long first, long second) {
    int mask = into.length / 2 - 1;
    int slot = (int) (first ^ first >>> 32) & mask;
    while (into[2 * slot] != 0 || into[2 * slot + 1] != 0) {
      if (into[2 * slot] == first && into[2 * slot + 1] == second) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    into[2 * slot] = first;
    into[2 * slot + 1] = second;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    size = 0;
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != 0 || slots[i + 1] != 0) {
        put(larger, slots[i], slots[i + 1]);
      }
    }
    slots = larger;
  }
}
