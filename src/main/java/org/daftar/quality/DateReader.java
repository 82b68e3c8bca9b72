package org.daftar.quality;

import org.jspecify.annotations.Nullable;

/// Reads one date from left to right: number, sign, number or month in words, sign, number, time.
final class DateReader {
  private static final String SIGNS = "/-.";
  private static final int OLDEST_HIJRI = 1300;
  private static final int LATEST_HIJRI = 1500;

  private final String text;
  private int at;

  DateReader(String text) {
    this.text = text;
  }

  @Nullable WrittenDate read() {
    int start = at;
    int first = number();
    int firstDigits = at - start;
    if (firstDigits > 4 || firstDigits == 0 || at >= text.length()) {
      return null;
    }
    char sign = text.charAt(at);
    boolean words = at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1));
    if (words || SIGNS.indexOf(sign) < 0) {
      return firstDigits <= 2 ? withMonthName(first) : null;
    }
    at++;
    return numeric(first, firstDigits, sign);
  }

  private @Nullable WrittenDate numeric(int first, int firstDigits, char sign) {
    int start = at;
    int second = number();
    int secondDigits = at - start;
    if (secondDigits < 1 || secondDigits > 2 || at >= text.length() || text.charAt(at) != sign) {
      return null;
    }
    at++;
    start = at;
    int third = number();
    int thirdDigits = at - start;
    String time = time();
    if (time == null) {
      return null;
    }
    if (firstDigits == 4) {
      return thirdDigits > 2 || thirdDigits == 0
          ? null
          : yearFirst(first, second, third, sign, time);
    }
    boolean yearAtEnd = thirdDigits == 4 || (thirdDigits == 2 && secondDigits == 2);
    return yearAtEnd && firstDigits <= 2
        ? yearLast(first, second, third, thirdDigits, sign, time)
        : null;
  }

  private static @Nullable WrittenDate yearFirst(
      int year, int month, int day, char sign, String time) {
    boolean possible = month <= 12 && day <= 31 && year > 0 && year < 2200;
    String format = "yyyy" + sign + "MM" + sign + "dd" + (time.isEmpty() ? "" : " HH:mm");
    return possible
        ? new WrittenDate(
            format, day, month, year, WrittenDate.Order.YEAR_FIRST, false, isHijri(year), time)
        : null;
  }

  private static @Nullable WrittenDate yearLast(
      int first, int second, int year, int yearDigits, char sign, String time) {
    if (first > 31 || second > 31 || (first > 12 && second > 12)) {
      return null;
    }
    boolean shortYear = yearDigits == 2;
    String format =
        "dd" + sign + "MM" + sign + (shortYear ? "yy" : "yyyy") + (time.isEmpty() ? "" : " HH:mm");
    int full = shortYear ? century(year) : year;
    return new WrittenDate(
        format, first, second, full, WrittenDate.Order.NUMBERS, shortYear, isHijri(full), time);
  }

  private @Nullable WrittenDate withMonthName(int day) {
    int end = text.length();
    String tail = text.substring(at);
    if (tail.endsWith("هـ") || tail.endsWith("ه")) {
      end = text.lastIndexOf('ه');
      tail = text.substring(at, end);
    }
    tail = tail.strip();
    int digits = 0;
    while (digits < tail.length() && Character.isDigit(tail.charAt(tail.length() - 1 - digits))) {
      digits++;
    }
    if ((digits != 4 && digits != 2) || day < 1 || day > 31) {
      return null;
    }
    int year = 0;
    for (int i = tail.length() - digits; i < tail.length(); i++) {
      year = year * 10 + Character.digit(tail.charAt(i), 10);
    }
    String month = word(tail.substring(0, tail.length() - digits));
    return named(day, month, digits == 2 ? century(year) : year, digits == 2);
  }

  private static @Nullable WrittenDate named(int day, String month, int year, boolean shortYear) {
    int solar = MonthNames.solar(month);
    int lunar = solar == 0 ? MonthNames.lunar(month) : 0;
    if (solar + lunar == 0) {
      return null;
    }
    boolean arabic = org.daftar.text.Bidi.hasRightToLeft(month);
    String format = (arabic ? "d MMMM yyyy (ar)" : "d MMMM yyyy") + (shortYear ? " yy" : "");
    return new WrittenDate(
        format,
        day,
        solar + lunar,
        year,
        WrittenDate.Order.WORDS,
        shortYear,
        lunar > 0 || isHijri(year),
        "");
  }

  /// The month's name between its signs: `-août-`, ` ذي الحجة `, `er janvier`.
  private static String word(String between) {
    String bare = between.replace('-', ' ').replace('/', ' ').replace('.', ' ').strip();
    return bare.startsWith("er ") ? bare.substring(3).strip() : bare;
  }

  /// The time at the end, empty where there is none, or null where something else follows.
  private @Nullable String time() {
    if (at == text.length()) {
      return "";
    }
    char c = text.charAt(at);
    if (c != 'T' && c != ' ') {
      return null;
    }
    String rest = text.substring(at + 1).strip();
    boolean clock =
        rest.length() >= 4 && Character.isDigit(rest.charAt(0)) && rest.indexOf(':') > 0;
    return clock ? rest : null;
  }

  private int number() {
    int value = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at)) && value < 100_000) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
      at++;
    }
    return value;
  }

  private static int century(int shortYear) {
    return shortYear <= 49 ? 2000 + shortYear : 1900 + shortYear;
  }

  private static boolean isHijri(int year) {
    return year >= OLDEST_HIJRI && year <= LATEST_HIJRI;
  }
}
