package org.daftar.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.ValueType;
import org.daftar.profile.DateNotation.Order;
import org.jspecify.annotations.Nullable;

/// Reads one date in a given notation.
final class DateText {
  private static final int LONGEST = 40;
  private static final Pattern TIMED =
      Pattern.compile(
          "(.+?)(?:T|\\s+(?:à\\s+)?)(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})([.,]\\d{1,9})?)?\\s?"
              + "(Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})([-/])(\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})([-/])(\\d{4})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[\\p{L}]+\\.?,? )?(\\d{1,2}|1er)[ -](\\p{L}[\\p{L}\\p{M} ]*?)\\.?,?[ -](\\d{4})م?");
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern WORD_YEAR =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M} ]*?)\\.?[ -](\\d{4})");
  private static final Pattern HIJRI_YEAR = Pattern.compile("(?<!\\d)1[345]\\d\\d(?!\\d)");
  private static final Pattern HIJRI_NUMBERS =
      Pattern.compile(
          "(?:\\d{1,2}([-/. ])\\d{1,2}\\1)1[345]\\d\\d"
              + " ?(?:ه|هـ|H|h)?|1[345]\\d\\d([-/.])\\d{1,2}\\2\\d{1,2}");

  private DateText() {}

  static Optional<DateReading> read(String text, DateNotation notation) {
    if (!mayBeDate(text)) {
      return Optional.empty();
    }
    String western = western(text);
    Optional<DateReading> day = day(western, notation);
    if (day.isPresent()) {
      return day;
    }
    Matcher timed = TIMED.matcher(western);
    return timed.matches()
        ? day(timed.group(1), notation)
            .filter(d -> d.type() == ValueType.DATE)
            .flatMap(d -> timed(d, timed))
        : Optional.empty();
  }

  /// A quick look that spares most texts the patterns: four digits or more, parted by signs that
  /// dates have; a single point only parts decimals.
  private static boolean mayBeDate(String text) {
    if (text.length() < 4 || text.length() > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    int points = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (c == '.' || c == ',') {
        points++;
      } else {
        marks++;
      }
    }
    return digits >= 4 && (letters > 0 ? marks + points > 0 : marks > 0 || points > 1);
  }

  private static Optional<DateReading> timed(DateReading day, Matcher timed) {
    try {
      String seconds = timed.group(4);
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(timed.group(2)),
              Integer.parseInt(timed.group(3)),
              seconds == null ? 0 : Integer.parseInt(seconds));
      String iso =
          "%sT%02d:%02d:%02d%s%s"
              .formatted(
                  day.iso(),
                  time.getHour(),
                  time.getMinute(),
                  time.getSecond(),
                  orNothing(timed.group(5)).replace(',', '.'),
                  orNothing(timed.group(6)));
      String pattern = day.pattern() + (seconds == null ? " HH:mm" : " HH:mm:ss");
      return Optional.of(
          new DateReading(iso, ValueType.DATETIME, pattern, day.twoDigitYear(), day.ambiguous()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Optional<DateReading> day(String text, DateNotation notation) {
    if (Character.isDigit(text.charAt(0))) {
      Matcher matcher = YEAR_FIRST.matcher(text);
      if (matcher.matches()) {
        return yearFirst(matcher);
      }
      matcher = NUMBERS.matcher(text);
      if (matcher.matches()) {
        return numbers(matcher, notation);
      }
      Optional<DateReading> month = month(text);
      if (month.isPresent()) {
        return month;
      }
    }
    return words(text);
  }

  private static Optional<DateReading> yearFirst(Matcher matcher) {
    String mark = matcher.group(2);
    String pattern =
        "yyyy" + mark + letters("M", matcher.group(3)) + mark + letters("d", matcher.group(4));
    return date(matcher.group(1), matcher.group(3), matcher.group(4), pattern, false, false);
  }

  private static Optional<DateReading> numbers(Matcher matcher, DateNotation notation) {
    boolean shortYear = matcher.group(4).length() == 2;
    if (shortYear && (!notation.twoDigitYears() || matcher.group(2).equals(" "))) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String second = matcher.group(3);
    boolean dayFirst = notation.order() == Order.DAY_FIRST;
    String mark = matcher.group(2);
    String pattern =
        letters(dayFirst ? "d" : "M", first)
            + mark
            + letters(dayFirst ? "M" : "d", second)
            + mark
            + (shortYear ? "yy" : "yyyy");
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    boolean ambiguous = a <= 12 && b <= 12 && a != b;
    String year = shortYear ? century(matcher.group(4)) : matcher.group(4);
    return date(
        year, dayFirst ? second : first, dayFirst ? first : second, pattern, shortYear, ambiguous);
  }

  private static String century(String year) {
    return (Integer.parseInt(year) >= 69 ? "19" : "20") + year;
  }

  private static String letters(String letter, String digits) {
    return letter.repeat(digits.length());
  }

  private static Optional<DateReading> month(String text) {
    Matcher yearMonth = YEAR_MONTH.matcher(text);
    if (yearMonth.matches()) {
      String pattern = "yyyy" + yearMonth.group(2) + letters("M", yearMonth.group(3));
      return yearMonth(yearMonth.group(1), Integer.parseInt(yearMonth.group(3)), pattern);
    }
    Matcher monthYear = MONTH_YEAR.matcher(text);
    if (monthYear.matches()) {
      String pattern = letters("M", monthYear.group(1)) + monthYear.group(2) + "yyyy";
      return yearMonth(monthYear.group(3), Integer.parseInt(monthYear.group(1)), pattern);
    }
    return Optional.empty();
  }

  private static Optional<DateReading> words(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      String day = words.group(1).equals("1er") ? "1" : words.group(1);
      return named(words.group(2), words.group(3), day, "d MMMM yyyy");
    }
    Matcher english = ENGLISH_WORDS.matcher(text);
    if (english.matches()) {
      return named(english.group(1), english.group(3), english.group(2), "MMMM d, yyyy");
    }
    Matcher month = WORD_YEAR.matcher(text);
    if (month.matches()) {
      Integer number = MonthNames.number(month.group(1));
      return number == null ? Optional.empty() : yearMonth(month.group(2), number, "MMMM yyyy");
    }
    return Optional.empty();
  }

  private static Optional<DateReading> named(String name, String year, String day, String pattern) {
    Integer month = MonthNames.number(name);
    return month == null
        ? Optional.empty()
        : date(year, month.toString(), day, pattern, false, false);
  }

  private static Optional<DateReading> yearMonth(String year, int month, String pattern) {
    return isYear(year) && month >= 1 && month <= 12
        ? Optional.of(
            new DateReading(
                "%s-%02d".formatted(year, month), ValueType.YEARMONTH, pattern, false, false))
        : Optional.empty();
  }

  private static Optional<DateReading> date(
      String year,
      String month,
      String day,
      String pattern,
      boolean twoDigitYear,
      boolean ambiguous) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(
          new DateReading(date.toString(), ValueType.DATE, pattern, twoDigitYear, ambiguous));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isYear(String text) {
    return text.length() == 4 && text.compareTo("1600") >= 0 && text.compareTo("2299") <= 0;
  }

  static boolean isHijri(String text) {
    if (!mayBeDate(text)) {
      return false;
    }
    String western = western(text);
    return HIJRI_NUMBERS.matcher(western).matches()
        || (HIJRI_YEAR.matcher(western).find() && MonthNames.isHijri(western));
  }

  /// The text with Western digits and plain spaces, without marks of direction.
  private static String western(String text) {
    StringBuilder western = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        western.append((char) ('0' + Character.digit(c, 10)));
      } else if (Character.getType(c) != Character.FORMAT) {
        western.append(Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return western.toString().strip();
  }
}
