package org.daftar.quality;

import org.daftar.kernel.Findings;

/// What a check keeps of a whole table while the rows go by.
interface RowPass {
  void accept(RowView row);

  /// Says what was found, once every row has gone by and every column has spoken.
  void finish(Findings findings);
}
