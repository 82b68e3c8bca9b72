package org.daftar.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A fair sample of the values of a column (Vitter's algorithm R, 1985). Seeded, so that the same
/// file gives the same picture.
final class Reservoir {
  private static final int SIZE = 8_192;

  private final Random random = new Random(20_260_101);
  private final List<String> sample = new ArrayList<>();
  private long seen;

  void add(String value, long count) {
    for (long i = 0; i < count; i++) {
      seen++;
      if (sample.size() < SIZE) {
        sample.add(value);
        continue;
      }
      long place = random.nextLong(seen);
      if (place < SIZE) {
        sample.set((int) place, value);
      }
    }
  }

  List<String> sample() {
    return sample;
  }

  long seen() {
    return seen;
  }
}
