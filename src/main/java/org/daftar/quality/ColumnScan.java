package org.daftar.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Findings;
import org.jspecify.annotations.Nullable;

/// One column during a scan: reads its cells, equal ones only once where that pays, and passes each
/// on to the passes that want it.
final class ColumnScan {
  private static final int REMEMBERED = 8192;
  private static final int PATIENCE = 50_000;

  private final ColumnEvidence evidence;
  private final List<CellPass> passes = new ArrayList<>();
  private final Map<String, Known> known = new HashMap<>();
  private final List<CellPass> choosing = new ArrayList<>();
  private @Nullable Known blank;
  private @Nullable Known current;
  private long seen;

  /// A cell that was read, and the passes that want it.
  private static final class Known {
    private final Reading reading;
    private final CellPass[] takers;

    Known(Reading reading, CellPass[] takers) {
      this.reading = reading;
      this.takers = takers;
    }
  }

  ColumnScan(ColumnEvidence evidence) {
    this.evidence = evidence;
  }

  ColumnEvidence evidence() {
    return evidence;
  }

  void add(CellPass pass) {
    passes.add(pass);
  }

  /// Reads the next cell of the column; [#accept] then passes it on.
  Reading read(String text) {
    if (text.isEmpty()) {
      current = blank();
      return current.reading;
    }
    seen++;
    boolean paying = known.size() < REMEMBERED || seen > known.size() * 4L;
    Known found = paying || seen <= PATIENCE ? known.get(text) : null;
    if (found == null) {
      Reading reading = Reading.of(text);
      found = new Known(reading, choose(reading));
      if (known.size() < REMEMBERED) {
        known.put(text, found);
      }
    }
    current = found;
    return found.reading;
  }

  private Known blank() {
    Known found = blank;
    if (found == null) {
      found = new Known(Reading.BLANK, choose(Reading.BLANK));
      blank = found;
    }
    return found;
  }

  /// Passes the cell that was read last on to the passes that want it.
  void accept(RowView row) {
    Known cell = current;
    if (cell == null) {
      throw new IllegalStateException("No cell was read");
    }
    if (row.kind() == RowKind.DATA) {
      evidence.count(cell.reading);
    }
    for (CellPass pass : cell.takers) {
      pass.accept(row, cell.reading);
    }
  }

  private CellPass[] choose(Reading reading) {
    choosing.clear();
    for (CellPass pass : passes) {
      if (pass.wants(reading)) {
        choosing.add(pass);
      }
    }
    return choosing.toArray(new CellPass[0]);
  }

  void finish(Findings findings) {
    for (CellPass pass : passes) {
      pass.finish(evidence, findings);
    }
  }
}
