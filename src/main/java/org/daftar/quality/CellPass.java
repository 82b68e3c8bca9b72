package org.daftar.quality;

import org.daftar.kernel.Findings;

/// What a check keeps of one column while the rows go by.
interface CellPass {
  /// Whether cells that read like this one concern the pass. Asked once for equal values.
  boolean wants(Reading reading);

  /// Takes a cell that the pass wants.
  void accept(RowView row, Reading reading);

  /// Says what was found, once every row has gone by.
  void finish(ColumnEvidence evidence, Findings findings);
}
