package org.daftar.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Findings;

/// Cells that may turn out to be findings once the whole column is known: the first ones of each
/// sort with their rows, all of them counted.
final class Candidates {
  /// How many different sorts are told apart in one column.
  private static final int SORTS = 64;

  private final Map<Object, Sort> sorts = new LinkedHashMap<>();

  void add(Object sort, long row, Reading reading) {
    Sort known = sorts.get(sort);
    if (known == null) {
      if (sorts.size() >= SORTS) {
        return;
      }
      known = new Sort();
      sorts.put(sort, known);
    }
    known.add(row, reading);
  }

  boolean isEmpty() {
    return sorts.isEmpty();
  }

  Map<Object, Sort> sorts() {
    return sorts;
  }

  /// One kept cell.
  record Kept(long row, Reading reading) {}

  /// Cells of one sort.
  static final class Sort {
    private final List<Kept> kept = new ArrayList<>();
    private long count;

    private void add(long row, Reading reading) {
      count++;
      if (kept.size() < Findings.KEPT_PER_GROUP) {
        kept.add(new Kept(row, reading));
      }
    }

    List<Kept> kept() {
      return kept;
    }

    long beyond() {
      return count - kept.size();
    }
  }
}
