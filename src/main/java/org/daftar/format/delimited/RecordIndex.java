package org.daftar.format.delimited;

import java.util.Arrays;
import java.util.OptionalLong;

/// Where every 1,024th record begins; grows as reading passes by. Safe for several threads.
final class RecordIndex {
  static final int STEP = 1_024;

  private long[] offsets = new long[1_024];
  private int marks;
  private long count = -1;

  /// A record and where it begins.
  record Mark(long record, long offset) {}

  RecordIndex(long start) {
    offsets[0] = start;
    marks = 1;
  }

  /// The last known record at or before a position.
  synchronized Mark nearest(long record) {
    int mark = (int) Math.min(record / STEP, marks - 1L);
    return new Mark((long) mark * STEP, offsets[mark]);
  }

  /// The last known record of all.
  synchronized Mark frontier() {
    return nearest(Long.MAX_VALUE);
  }

  synchronized void passed(long record, long offset) {
    if (record == (long) marks * STEP) {
      if (marks == offsets.length) {
        offsets = Arrays.copyOf(offsets, marks * 2);
      }
      offsets[marks++] = offset;
    }
  }

  synchronized void ended(long records) {
    count = records;
  }

  synchronized OptionalLong count() {
    return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
