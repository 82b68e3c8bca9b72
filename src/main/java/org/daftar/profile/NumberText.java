package org.daftar.profile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one number in a given notation.
final class NumberText {
  private static final int LONGEST = 60;
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)\\s?(%|‰|dhs?|mad|€|eur|dirhams?|د\\.? ?م\\.?|درهما?|دراهم|(?:k|m)"
              + " ?(?:dhs?|mad))\\.?$");
  private static final Map<Character, BigDecimal> MULTIPLES =
      Map.of('k', BigDecimal.valueOf(1_000), 'm', BigDecimal.valueOf(1_000_000));

  private NumberText() {}

  static Optional<BigDecimal> read(String text, NumberNotation notation) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String body = western(text, notation);
    boolean negative = false;
    if (body.startsWith("(") && body.endsWith(")")) {
      negative = true;
      body = body.substring(1, body.length() - 1).strip();
    }
    BigDecimal factor = BigDecimal.ONE;
    Matcher unit = UNIT.matcher(body);
    if (!endsWithDigit(body) && unit.find()) {
      Optional<BigDecimal> multiple = factor(unit.group(1), notation.multiples());
      if (multiple.isEmpty()) {
        return Optional.empty();
      }
      factor = multiple.get();
      body = body.substring(0, unit.start()).strip();
    }
    boolean minus = negative;
    BigDecimal times = factor;
    return signed(body, notation, negative).map(n -> (minus ? n.negate() : n).multiply(times));
  }

  private static boolean endsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static Optional<BigDecimal> factor(String unit, boolean multiples) {
    char first = Character.toLowerCase(unit.charAt(0));
    boolean multiple = unit.length() > 1 && (first == 'k' || first == 'm') && !isMad(unit);
    if (!multiple) {
      return Optional.of(BigDecimal.ONE);
    }
    return multiples ? Optional.ofNullable(MULTIPLES.get(first)) : Optional.empty();
  }

  private static boolean isMad(String unit) {
    return unit.equalsIgnoreCase("mad");
  }

  private static Optional<BigDecimal> signed(
      String text, NumberNotation notation, boolean parenthesised) {
    String body = text;
    boolean minus = false;
    if (!parenthesised && !body.isEmpty()) {
      boolean before = isSign(body.charAt(0));
      boolean after = !before && body.length() > 1 && body.endsWith("-");
      minus = after || (before && body.charAt(0) == '-');
      body = before ? body.substring(1) : after ? body.substring(0, body.length() - 1) : body;
      body = body.strip();
    }
    boolean negate = minus;
    return unsigned(body, notation).map(n -> negate ? n.negate() : n);
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  /// Digits with groups of three (two-digit groups don't exist here), then decimals, then an
  /// exponent where the number is not grouped.
  private static Optional<BigDecimal> unsigned(String text, NumberNotation notation) {
    int mark = text.indexOf(notation.decimal());
    int end = mark < 0 ? text.length() : mark;
    StringBuilder digits = new StringBuilder(text.length());
    boolean grouped = groups(text, end, notation, digits);
    if (mark >= 0) {
      digits.append('.').append(text, mark + 1, text.length());
    }
    String plain = digits.toString();
    return isPlain(plain, grouped) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private static boolean groups(
      String text, int end, NumberNotation notation, StringBuilder digits) {
    char group = notation.group().orElse('\0');
    int last = -1;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != group) {
        digits.append(text.charAt(i) == '.' ? '?' : text.charAt(i));
        continue;
      }
      int length = i - last - 1;
      boolean starts = length >= 1 && length <= 3 && text.charAt(0) != '0';
      if (last < 0 ? !starts : length != 3) {
        digits.append('?');
      }
      last = i;
    }
    if (last >= 0 && end - last - 1 != 3) {
      digits.append('?');
    }
    return last >= 0;
  }

  private static boolean isPlain(String text, boolean grouped) {
    int i = digits(text, 0);
    int whole = i;
    if (i < text.length() && text.charAt(i) == '.') {
      int decimals = digits(text, i + 1) - i - 1;
      if (decimals == 0 && whole == 0) {
        return false;
      }
      i += 1 + decimals;
    } else if (whole == 0) {
      return false;
    }
    return i == text.length() || (!grouped && isExponent(text, i));
  }

  private static boolean isExponent(String text, int start) {
    if (text.charAt(start) != 'E' && text.charAt(start) != 'e') {
      return false;
    }
    int from = start + 1 < text.length() && isSign(text.charAt(start + 1)) ? start + 2 : start + 1;
    int end = digits(text, from);
    return end == text.length() && end > from && end - from <= 3;
  }

  private static int digits(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /// The text with Western digits, plain spaces, minus and apostrophe, without marks of direction.
  private static String western(String text, NumberNotation notation) {
    StringBuilder western = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u066b' -> western.append(notation.decimal());
        case '\u066c' -> notation.group().ifPresent(western::append);
        case '\u2212', '\u2013' -> western.append('-');
        case '\u2019' -> western.append('\'');
        case '\u066a' -> western.append('%');
        case '\u200e', '\u200f', '\u061c' -> {}
        default -> western.append(plain(c));
      }
    }
    return western.toString().strip();
  }

  private static char plain(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }
}
