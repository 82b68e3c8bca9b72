package org.daftar.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Findings;

/// One column during a scan: reads its cells, equal ones only once where that pays, and passes each
/// on to the passes that want it.
final class ColumnScan {
  private static final int REMEMBERED = 8192;
  private static final int PATIENCE = 50_000;

  private final ColumnEvidence evidence;
  private final List<CellPass> passes = new ArrayList<>();
  private final Map<String, Reading> known = new HashMap<>();
  private final Map<Reading, CellPass[]> wanted = new HashMap<>();
  private final List<CellPass> choosing = new ArrayList<>();
  private long seen;

  ColumnScan(ColumnEvidence evidence) {
    this.evidence = evidence;
  }

  ColumnEvidence evidence() {
    return evidence;
  }

  void add(CellPass pass) {
    passes.add(pass);
  }

  Reading read(String text) {
    if (text.isEmpty()) {
      return Reading.BLANK;
    }
    seen++;
    boolean paying = known.size() < REMEMBERED || seen > known.size() * 4L;
    if (!paying && seen > PATIENCE) {
      return Reading.of(text);
    }
    Reading reading = known.get(text);
    if (reading == null) {
      reading = Reading.of(text);
      if (known.size() < REMEMBERED) {
        known.put(text, reading);
      }
    }
    return reading;
  }

  void accept(RowView row, Reading reading) {
    if (row.kind() == RowKind.DATA) {
      evidence.count(reading);
    }
    for (CellPass pass : takers(reading)) {
      pass.accept(row, reading);
    }
  }

  private CellPass[] takers(Reading reading) {
    CellPass[] takers = wanted.get(reading);
    if (takers == null) {
      takers = choose(reading);
      if (wanted.size() < REMEMBERED) {
        wanted.put(reading, takers);
      }
    }
    return takers;
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
