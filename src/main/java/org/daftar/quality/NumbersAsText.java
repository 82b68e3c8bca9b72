package org.daftar.quality;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.profile.NumberNotation;
import org.daftar.recipe.ParseNumber;
import org.jspecify.annotations.Nullable;

/// `number-as-text`: numbers that a program reads as words, in a column of numbers: thousands set
/// apart (`1 234`, `1.250.000,00`), Arabic-Indic digits, a currency, or a decimal comma among
/// decimal points. A column that writes every number with a decimal comma is only French, and a
/// workbook's number cells arrive plainly (`1234.5`), so neither is reported.
final class NumbersAsText extends CellCheck {
  NumbersAsText() {
    super("number-as-text", Severity.WARNING);
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return switch (reading.kind()) {
      case GROUPED_NUMBER, AMOUNT, COMMA_NUMBER -> reading.kind();
      default -> null;
    };
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    if (!evidence.isMostlyNumbers() || evidence.isCode() || isCoordinate(evidence)) {
      return false;
    }
    return switch ((Kind) sort) {
      case AMOUNT -> !evidence.mixesUnits();
      case COMMA_NUMBER -> evidence.decimalPoints() > 0;
      default -> true;
    };
  }

  private static boolean isCoordinate(ColumnEvidence evidence) {
    return evidence.is(Role.LATITUDE) || evidence.is(Role.LONGITUDE);
  }

  @Override
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    WrittenNumber number = reading.number();
    return number == null ? null : number.plain();
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return new ParseNumber(evidence.column().name(), notation(evidence, found));
  }

  /// The notation that reads what was found, and never a plain number otherwise than it stands.
  static NumberNotation notation(ColumnEvidence evidence, List<Candidates.Kept> found) {
    for (NumberNotation notation :
        List.of(
            NumberNotation.FRENCH,
            NumberNotation.MOROCCAN,
            NumberNotation.ENGLISH,
            NumberNotation.SPACED,
            NumberNotation.SWISS)) {
      boolean points = evidence.decimalPoints() > 0 && notation.group().equals(Optional.of('.'));
      if (!points && found.stream().allMatch(kept -> reads(notation, kept.reading()))) {
        return notation;
      }
    }
    return NumberNotation.FRENCH;
  }

  private static boolean reads(NumberNotation notation, Reading reading) {
    WrittenNumber number = reading.number();
    return number != null
        && notation
            .withMultiples()
            .read(reading.clean())
            .filter(read -> read.compareTo(new java.math.BigDecimal(number.plain())) == 0)
            .isPresent();
  }
}
