package org.daftar.profile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;
import org.jspecify.annotations.Nullable;

/// Finds out how the dates of a column are written, from all of them: one order of day and month
/// for the column, proven by a value such as `31/12/2024`. Without such a value the order is
/// ambiguous, and says so (complaint: DuckDB #816).
final class DateEvidence {
  private static final double AMBIGUOUS = 0.5;
  private static final double MIXED = 0.4;
  private static final double TWO_DIGITS = 0.7;

  private final Seen dayFirst = new Seen(DateNotation.DAY_FIRST.withTwoDigitYears());
  private final Seen monthFirst = new Seen(DateNotation.MONTH_FIRST.withTwoDigitYears());
  private @Nullable String dayProof;
  private @Nullable String monthProof;
  private @Nullable String unclear;
  private long dayProven;
  private long monthProven;
  private long twoDigitYears;
  private long hijri;

  void add(String value, long count) {
    String text = value.strip();
    Optional<DateReading> day = dayFirst.add(text, count);
    Optional<DateReading> month = monthFirst.add(text, count);
    if (day.isEmpty() && month.isEmpty()) {
      hijri += DateNotation.isHijri(text) ? count : 0;
      return;
    }
    twoDigitYears += day.or(() -> month).filter(DateReading::twoDigitYear).isPresent() ? count : 0;
    if (day.isPresent() && month.isEmpty()) {
      dayProven += count;
      dayProof = dayProof == null ? text : dayProof;
    } else if (month.isPresent() && day.isEmpty()) {
      monthProven += count;
      monthProof = monthProof == null ? text : monthProof;
    } else if (day.filter(DateReading::ambiguous).isPresent()) {
      unclear = unclear == null ? text : unclear;
    }
  }

  private Seen best() {
    return monthProven > dayProven ? monthFirst : dayFirst;
  }

  /// The order of the column; reads two-digit years where there are some.
  DateNotation notation() {
    DateNotation notation = best().notation;
    return new DateNotation(notation.order(), twoDigitYears > 0);
  }

  /// How many cells hold a date of one type.
  long count(ValueType type) {
    return best().counts.getOrDefault(type, 0L);
  }

  /// The commonest of date, datetime, year-month.
  ValueType type() {
    return best().counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ValueType.DATE);
  }

  long hijri() {
    return hijri;
  }

  Optional<String> min() {
    return Optional.ofNullable(best().min);
  }

  Optional<String> max() {
    return Optional.ofNullable(best().max);
  }

  /// The commonest writing, such as `dd/MM/yyyy`.
  Optional<String> format() {
    return FrequentValues.top(best().patterns, 1).stream().map(ValueCount::value).findFirst();
  }

  Proposal<DateNotation> proposal(long filled) {
    long read = count(type());
    double share = filled == 0 ? 0 : (double) read / filled;
    if (dayProof != null && monthProof != null) {
      Message reason =
          Message.of("profile.reason.dateMixed", new Code(dayProof), new Code(monthProof));
      return new Proposal<>(notation(), Math.min(share, MIXED), reason);
    }
    String proof = dayProof != null ? dayProof : monthProof;
    if (unclear != null && proof == null) {
      Message reason = Message.of("profile.reason.dateAmbiguous", new Code(unclear));
      return new Proposal<>(notation(), Math.min(share, AMBIGUOUS), reason);
    }
    if (twoDigitYears > 0) {
      Message reason = Message.of("profile.reason.dateTwoDigits", twoDigitYears);
      return new Proposal<>(notation(), Math.min(share, TWO_DIGITS), reason);
    }
    Code format = new Code(format().orElse(""));
    Message reason =
        proof == null
            ? Message.of("profile.reason.date", read, filled, format)
            : Message.of("profile.reason.dateProven", read, filled, format, new Code(proof));
    return new Proposal<>(notation(), share, reason);
  }

  /// What one order of day and month read.
  private static final class Seen {
    private final DateNotation notation;
    private final Map<ValueType, Long> counts = new EnumMap<>(ValueType.class);
    private final Map<String, Long> patterns = new HashMap<>();
    private @Nullable String min;
    private @Nullable String max;

    Seen(DateNotation notation) {
      this.notation = notation;
    }

    Optional<DateReading> add(String text, long count) {
      Optional<DateReading> reading = notation.read(text);
      reading.ifPresent(date -> add(date, count));
      return reading;
    }

    private void add(DateReading date, long count) {
      counts.merge(date.type(), count, Long::sum);
      patterns.merge(date.pattern(), count, Long::sum);
      min = min == null || date.iso().compareTo(min) < 0 ? date.iso() : min;
      max = max == null || date.iso().compareTo(max) > 0 ? date.iso() : max;
    }
  }
}
