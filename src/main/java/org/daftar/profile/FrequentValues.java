package org.daftar.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the most frequent values in bounded memory: exactly while they are few, else by the
/// Space-Saving method (Metwally and others, 2005), in batches: when there are twice as many as are
/// kept, the rarer half is forgotten and new ones start from the largest count forgotten. Counts
/// are then upper bounds.
final class FrequentValues {
  private final int kept;
  private final Map<String, Long> counts = new HashMap<>();
  private long forgotten;

  FrequentValues(int kept) {
    this.kept = kept;
  }

  void add(String value, long count) {
    Long before = counts.get(value);
    counts.put(value, (before == null ? forgotten : before) + count);
    if (counts.size() >= 2 * kept) {
      forget();
    }
  }

  private void forget() {
    List<Long> sorted = counts.values().stream().sorted(Comparator.reverseOrder()).toList();
    long limit = sorted.get(kept);
    forgotten = Math.max(forgotten, limit);
    counts.values().removeIf(count -> count <= limit);
  }

  List<ValueCount> top(int count) {
    return top(counts, count);
  }

  static List<ValueCount> top(Map<String, Long> counts, int count) {
    return counts.entrySet().stream()
        .map(e -> new ValueCount(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value))
        .limit(count)
        .toList();
  }
}
