package org.daftar.quality;

import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// `type-error`: a cell that breaks what its column has proven to be. A column is proven when nine
/// of ten of its values, and five at least, are numbers or dates. Words for "no value", marks on
/// numbers and serial dates have rules of their own.
final class TypeErrors extends CellCheck {
  private static final double PROVEN = 0.9;
  private static final int FEWEST = 5;

  TypeErrors() {
    super("type-error", Severity.ERROR);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return switch (reading.kind()) {
      case TEXT -> reading.isDoubtful() ? null : Kind.TEXT;
      case DATE -> Kind.DATE;
      case PLAIN_NUMBER, COMMA_NUMBER, GROUPED_NUMBER, AMOUNT, PERCENT ->
          SerialDates.isSerial(reading) ? null : Kind.PLAIN_NUMBER;
      default -> null;
    };
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    long needed = Math.max(FEWEST, (long) Math.ceil(PROVEN * evidence.values()));
    boolean dates =
        evidence.count(Kind.DATE) + evidence.serials() >= needed && evidence.count(Kind.DATE) > 0;
    boolean numbers = evidence.numbers() >= needed && !evidence.isCode();
    return switch ((Kind) sort) {
      case TEXT -> numbers || dates;
      case DATE -> numbers && !dates;
      default -> dates && !numbers;
    };
  }
}
