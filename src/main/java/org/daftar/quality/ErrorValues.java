package org.daftar.quality;

import java.util.List;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// `error-value`: what a spreadsheet leaves where a formula failed, such as `#REF!`.
final class ErrorValues extends CellCheck {
  ErrorValues() {
    super("error-value", Severity.ERROR);
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return reading.kind() == Kind.ERROR_VALUE ? Kind.ERROR_VALUE : null;
  }

  @Override
  String suggestion(Reading reading, ColumnEvidence evidence) {
    return "";
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return MissingTokens.emptied(evidence, found);
  }
}
