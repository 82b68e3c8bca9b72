package org.daftar.quality;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up the numbers of each column since the start and since the last total, to recognise a row
/// that is nothing but their sum even where no word says so.
final class RunningSums {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 2;
  private static final double SMALLEST = 10;
  private static final double TOLERANCE = 1e-9;

  private final List<ColumnEvidence> evidence;
  private final double[] all;
  private final double[] block;
  private long allRows;
  private long blockRows;

  RunningSums(List<ColumnEvidence> evidence) {
    this.evidence = evidence;
    this.all = new double[evidence.size()];
    this.block = new double[evidence.size()];
  }

  /// Whether every number of the row is the sum of the rows above it, back to the last total or to
  /// the start. Codes and years are not looked at.
  boolean isTotal(RowView row) {
    return matches(row, block, blockRows) || matches(row, all, allRows);
  }

  private boolean matches(RowView row, double[] sums, long rows) {
    if (rows < FEWEST_ROWS) {
      return false;
    }
    int equal = 0;
    for (int i = 0; i < sums.length; i++) {
      WrittenNumber number = quantity(row, i);
      if (number != null) {
        double value = number.value();
        if (Math.abs(value - sums[i]) > Math.abs(value) * TOLERANCE) {
          return false;
        }
        equal += Math.abs(value) >= SMALLEST ? 1 : 0;
      }
    }
    return equal >= FEWEST_COLUMNS;
  }

  void add(RowView row, RowKind kind) {
    if (kind == RowKind.TOTAL) {
      Arrays.fill(block, 0);
      blockRows = 0;
      return;
    }
    for (int i = 0; i < all.length; i++) {
      WrittenNumber number = quantity(row, i);
      if (number != null) {
        all[i] += number.value();
        block[i] += number.value();
      }
    }
    allRows++;
    blockRows++;
  }

  private @Nullable WrittenNumber quantity(RowView row, int column) {
    Reading reading = row.reading(column);
    boolean quantity =
        reading.kind() != Kind.PERCENT
            && !evidence.get(column).isCode()
            && !evidence.get(column).is(Role.YEAR);
    return quantity ? reading.number() : null;
  }
}
