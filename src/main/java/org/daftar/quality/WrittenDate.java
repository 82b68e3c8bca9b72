package org.daftar.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as it is written in a cell. Which of the first two numbers is the day stays open where
/// both could be: only the column can tell.
///
/// @param format how it is written, such as `dd/MM/yyyy`; a month in words is `MMMM`
/// @param first the first number of a numeric date, the day otherwise
/// @param second the second number of a numeric date, the month otherwise
/// @param year with its century
/// @param order where the parts stand
/// @param shortYear whether the century was left out
/// @param hijri whether it counts in the Hijri calendar
/// @param time what follows the date, empty where nothing does
record WrittenDate(
    String format,
    int first,
    int second,
    int year,
    Order order,
    boolean shortYear,
    boolean hijri,
    String time) {
  enum Order {
    /// Year first: nothing is open.
    YEAR_FIRST,
    /// The month is a word: nothing is open.
    WORDS,
    /// Two numbers, then the year.
    NUMBERS
  }

  /// The date in a cell.
  ///
  /// @param text without white space around it
  /// @return null if the text is no date
  static @Nullable WrittenDate read(String text) {
    if (text.length() < 6 || text.length() > 40 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    WrittenDate date = new DateReader(text).read();
    return date != null && date.exists() ? date : null;
  }

  /// Whether the calendar has such a day: 31/02/2025 is none. Computers' day 0 counts as one.
  private boolean exists() {
    return hijri || isEpoch() || iso(false).isPresent() || iso(true).isPresent();
  }

  /// Whether the numbers can only be day, then month.
  boolean provesDayFirst() {
    return order == Order.NUMBERS && first > 12 && second <= 12;
  }

  /// Whether the numbers can only be month, then day.
  boolean provesMonthFirst() {
    return order == Order.NUMBERS && second > 12 && first <= 12;
  }

  /// Whether day and month could be exchanged and would give another date.
  boolean isOpen() {
    return order == Order.NUMBERS && first <= 12 && second <= 12 && first != second && !hijri;
  }

  /// The date as ISO 8601 writes it, if it exists in the civil calendar.
  Optional<String> iso(boolean monthFirst) {
    if (hijri) {
      return Optional.empty();
    }
    int day = monthFirst ? second : first;
    int month = monthFirst ? first : second;
    try {
      return Optional.of(LocalDate.of(year, month, day) + (time.isEmpty() ? "" : "T" + time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether it is one of the dates that computers write for "no date": day 0 of the calendars of
  /// Unix and of spreadsheets.
  boolean isEpoch() {
    String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, second, first);
    return switch (date) {
      case "1970-01-01", "1900-01-00", "1900-01-01", "1899-12-30", "1899-12-31", "1904-01-01" ->
          true;
      default -> year == 1;
    };
  }
}
