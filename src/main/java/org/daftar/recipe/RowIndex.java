package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.jspecify.annotations.Nullable;

/// Knows where to start reading for any row of a cleaned table: every 1,024 rows the place in the
/// source and what the steps remember there. Grows as far as it is asked for. Safe for several
/// threads.
final class RowIndex {
  private static final int EVERY = 1_024;

  private final Table source;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final Pipeline pipeline;
  private Pipeline.@Nullable Run run;
  private long read;
  private long written;

  /// A place to start from.
  ///
  /// @param source position of the next source row, from 0
  /// @param row position of the next cleaned row, from 0
  /// @param states what the steps remember
  record Checkpoint(long source, long row, List<Object> states) {}

  RowIndex(Table source, Pipeline pipeline) {
    this.source = source;
    this.pipeline = pipeline;
    this.run = pipeline.start();
  }

  /// The last checkpoint before a row, after growing as far as needed.
  Checkpoint before(long row) {
    boolean more = true;
    while (more && !reaches(row)) {
      more = grow();
    }
    synchronized (this) {
      if (checkpoints.isEmpty()) {
        return new Checkpoint(0, 0, pipeline.start().states());
      }
      return checkpoints.get((int) Math.min(row / EVERY, checkpoints.size() - 1));
    }
  }

  /// Grows to the end.
  long countRows(Progress progress) {
    long total = source.knownRowCount().orElse(0);
    while (grow()) {
      progress.checkCancelled();
      progress.count(sourceRowsRead(), total);
    }
    return rowCount().orElseThrow();
  }

  private synchronized long sourceRowsRead() {
    return read;
  }

  synchronized OptionalLong rowCount() {
    return run == null ? OptionalLong.of(written) : OptionalLong.empty();
  }

  private synchronized boolean reaches(long row) {
    return written > row;
  }

  /// Looks at some more source rows.
  ///
  /// @return false if there are none
  private synchronized boolean grow() {
    if (run == null) {
      return false;
    }
    List<Row> batch = source.rows(read, EVERY);
    for (Row row : batch) {
      if (written == (long) checkpoints.size() * EVERY) {
        checkpoints.add(new Checkpoint(read, written, run.states()));
      }
      read++;
      if (run.work(row) != null) {
        written++;
      }
    }
    if (batch.size() < EVERY) {
      run = null;
    }
    return run != null;
  }
}
