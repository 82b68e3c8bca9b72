package org.daftar.profile;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Column;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;

/// Works out the statistics of a table in one pass and bounded memory, whatever its size.
public final class Profiler {
  /// Different values counted in all columns together: 65,536 each for up to 32 columns.
  private static final int MOST_VALUES = 2_097_152;

  private Profiler() {}

  /// The profile of every column over all rows. The columns' types in the result are inferred from
  /// every row, never from a sample.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static TableProfile profile(Table table, Progress progress) {
    List<ColumnTally> tallies = new ArrayList<>();
    int mostDistinct = Math.clamp(MOST_VALUES / Math.max(1, table.columns().size()), 1_024, 65_536);
    for (Column column : table.columns()) {
      tallies.add(new ColumnTally(column, mostDistinct));
    }
    long[] rows = {0};
    long total = table.knownRowCount().orElse(0);
    table.forEach(
        progress,
        row -> {
          for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).add(row.text(i));
          }
          if (++rows[0] % 4096 == 0) {
            progress.checkCancelled();
            progress.count(rows[0], total);
          }
          return true;
        });
    return new TableProfile(rows[0], tallies.stream().map(ColumnTally::profile).toList());
  }
}
