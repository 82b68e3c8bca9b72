package org.daftar.profile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// How dates are written. Dates whose order is evident are read whatever the notation: ISO 8601,
/// year first, and months in words: French, English, Arabic of Morocco (غشت، شتنبر) and of the
/// East (أغسطس، آب).
///
/// Shapes are strict, so that `1/2`, `41_10_1` and version numbers are no dates. Years run from
/// 1600
/// to 2299. Dates of the Hijri calendar are recognised by [#isHijri(String)] and never converted.
///
/// @param order what comes first in dates of numbers alone
/// @param twoDigitYears whether `05/08/25` is read: 69–99 are then 1969–1999 and 00–68 are
///     2000–2068, as POSIX has it
public record DateNotation(Order order, boolean twoDigitYears) {
  /// What comes first in a date of numbers alone that does not start with the year.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST;

    /// The name in saved recipes.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static final DateNotation DAY_FIRST = new DateNotation(Order.DAY_FIRST, false);
  public static final DateNotation MONTH_FIRST = new DateNotation(Order.MONTH_FIRST, false);
  static final List<DateNotation> ALL = List.of(DAY_FIRST, MONTH_FIRST);

  /// This notation reading two-digit years too.
  public DateNotation withTwoDigitYears() {
    return new DateNotation(order, true);
  }

  /// The notation for users: « jour/mois/année ».
  public Message label() {
    return Message.of("profile.date." + (order == Order.DAY_FIRST ? "dayFirst" : "monthFirst"));
  }

  /// The notation of a pattern such as `dd/MM/yy`.
  public static DateNotation ofPattern(String pattern) {
    boolean month =
        pattern.startsWith("M") && !pattern.startsWith("MMMM") && pattern.indexOf('d') > 0;
    return new DateNotation(
        month ? Order.MONTH_FIRST : Order.DAY_FIRST,
        pattern.contains("yy") && !pattern.contains("yyyy"));
  }

  /// The order of day and month in a column's values, with a confidence below 0.6 where no value
  /// proves it or values contradict each other; empty where none is a date.
  public static Optional<Proposal<DateNotation>> infer(Collection<String> values) {
    DateEvidence evidence = new DateEvidence();
    values.forEach(value -> evidence.add(value, 1));
    long filled = values.stream().filter(value -> !value.isBlank()).count();
    return evidence.count(evidence.type()) == 0
        ? Optional.empty()
        : Optional.of(evidence.proposal(filled));
  }

  /// The date that a text stands for in this notation; empty where it is none.
  public Optional<DateReading> read(String text) {
    return DateText.read(text, this);
  }

  /// Whether the text is a date of the Hijri calendar: a month such as محرم or « joumada II », or
  /// a year from 1300 to 1599.
  public static boolean isHijri(String text) {
    return DateText.isHijri(text);
  }
}
