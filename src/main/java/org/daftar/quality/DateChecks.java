package org.daftar.quality;

import java.util.List;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.profile.DateNotation;
import org.daftar.recipe.ParseDate;
import org.jspecify.annotations.Nullable;

/// The checks of dates. Each looks only at columns that are mostly dates.
abstract class DateChecks extends CellCheck {
  private DateChecks(String rule, Severity severity) {
    super(rule, severity);
  }

  static List<Check> all() {
    return List.of(new MixedFormats(), new Ambiguous(), new ShortYears(), new Epoch(), new Hijri());
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    return evidence.isMostlyDates();
  }

  @Override
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    return evidence.iso(reading.date());
  }

  @Override
  @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return parse(evidence, found);
  }

  private static ParseDate parse(ColumnEvidence evidence, List<Candidates.Kept> found) {
    boolean monthFirst = evidence.monthFirstProven() && !evidence.dayFirstProven();
    DateNotation notation = monthFirst ? DateNotation.MONTH_FIRST : DateNotation.DAY_FIRST;
    boolean shortYears = found.stream().anyMatch(kept -> isShort(kept.reading().date()));
    return new ParseDate(
        evidence.column().name(), shortYears ? notation.withTwoDigitYears() : notation);
  }

  private static boolean isShort(@Nullable WrittenDate date) {
    return date != null && date.shortYear();
  }

  /// `mixed-date-formats`: dates written in another way than most of their column.
  private static final class MixedFormats extends DateChecks {
    MixedFormats() {
      super("mixed-date-formats", Severity.WARNING);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      WrittenDate date = reading.date();
      return date == null || date.hijri() || date.shortYear() ? null : date.format();
    }

    @Override
    boolean holds(Object sort, ColumnEvidence evidence) {
      return super.holds(sort, evidence)
          && evidence.mainDateFormat().filter(main -> !main.equals(sort)).isPresent();
    }
  }

  /// `ambiguous-date`: day and month may be exchanged, and no value of the column proves the order,
  /// or some prove one and some the other (tables §5, complaint 2).
  private static final class Ambiguous extends DateChecks {
    Ambiguous() {
      super("ambiguous-date", Severity.WARNING);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      WrittenDate date = reading.date();
      return date != null && date.isOpen() ? WrittenDate.Order.NUMBERS : null;
    }

    @Override
    boolean holds(Object sort, ColumnEvidence evidence) {
      return super.holds(sort, evidence)
          && evidence.dayFirstProven() == evidence.monthFirstProven();
    }

    @Override
    @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
      return null;
    }

    @Override
    @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
      return null;
    }
  }

  /// `two-digit-year`: a year without its century.
  private static final class ShortYears extends DateChecks {
    ShortYears() {
      super("two-digit-year", Severity.WARNING);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      WrittenDate date = reading.date();
      return date != null && date.shortYear() ? date.format() : null;
    }
  }

  /// `epoch-date`: day 0 of a computer's calendar, which stands for "no date". 1970-01-01 is taken
  /// for a real one where other dates of the column lie within five years of it.
  private static final class Epoch extends DateChecks {
    private static final int UNIX = 1970;

    Epoch() {
      super("epoch-date", Severity.ERROR);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      WrittenDate date = reading.date();
      return date != null && date.isEpoch() ? date.year() : null;
    }

    @Override
    boolean holds(Object sort, ColumnEvidence evidence) {
      boolean real = sort.equals(UNIX) && evidence.datesAround1970() > 0;
      return super.holds(sort, evidence) && !real;
    }

    @Override
    @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
      return "";
    }

    @Override
    Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
      return MissingTokens.emptied(evidence, found);
    }
  }

  /// `hijri-date`: a date of the Hijri calendar. Only told, never converted: months start when the
  /// moon is seen (domain §2.5).
  private static final class Hijri extends DateChecks {
    Hijri() {
      super("hijri-date", Severity.INFO);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      WrittenDate date = reading.date();
      return date != null && date.hijri() ? date.format() : null;
    }

    @Override
    @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
      return null;
    }
  }
}
