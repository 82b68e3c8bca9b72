package org.daftar.quality;

import java.util.List;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.SetMissing;
import org.jspecify.annotations.Nullable;

/// `missing-value-token`: a word or sign for "no value" in place of an empty cell. Signs that can
/// be nothing else are reported anywhere; words that may be values (NA is Namibia, « néant » an
/// answer) only in columns of numbers or dates; -999 only where no other number is below zero.
final class MissingTokens extends CellCheck {
  MissingTokens() {
    super("missing-value-token", Severity.WARNING);
  }

  private enum Sort {
    SIGN,
    DOUBTFUL,
    SENTINEL
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return switch (reading.kind()) {
      case MISSING_TOKEN -> Sort.SIGN;
      case TEXT -> reading.isDoubtful() ? Sort.DOUBTFUL : null;
      case PLAIN_NUMBER -> Tokens.isSentinel(reading.clean()) ? Sort.SENTINEL : null;
      default -> null;
    };
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    return switch ((Sort) sort) {
      case SIGN -> true;
      case DOUBTFUL -> evidence.isMostlyNumbers() || evidence.isMostlyDates();
      case SENTINEL -> evidence.negatives() == 0;
    };
  }

  @Override
  String suggestion(Reading reading, ColumnEvidence evidence) {
    return "";
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return emptied(evidence, found);
  }

  /// The step that empties these cells.
  static SetMissing emptied(ColumnEvidence evidence, List<Candidates.Kept> found) {
    List<String> tokens =
        found.stream().map(kept -> kept.reading().text().strip()).distinct().toList();
    return new SetMissing(List.of(evidence.column().name()), tokens);
  }
}
