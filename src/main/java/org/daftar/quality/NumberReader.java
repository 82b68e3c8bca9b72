package org.daftar.quality;

import java.math.BigDecimal;
import java.util.Map;
import org.daftar.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads one number from left to right: mark, parenthesis, sign, digits in groups, unit, mark.
final class NumberReader {
  /// Currency words, folded, and the power of ten they stand for.
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("dh", 0),
          Map.entry("dhs", 0),
          Map.entry("mad", 0),
          Map.entry("dirham", 0),
          Map.entry("dirhams", 0),
          Map.entry("د.م", 0),
          Map.entry("د.م.", 0),
          Map.entry("درهم", 0),
          Map.entry("دراهم", 0),
          Map.entry("درهما", 0),
          Map.entry("€", 0),
          Map.entry("eur", 0),
          Map.entry("euros", 0),
          Map.entry("$", 0),
          Map.entry("usd", 0),
          Map.entry("kdh", 3),
          Map.entry("k dh", 3),
          Map.entry("mille dh", 3),
          Map.entry("milliers de dh", 3),
          Map.entry("الف درهم", 3),
          Map.entry("mdh", 6),
          Map.entry("m dh", 6),
          Map.entry("mdhs", 6),
          Map.entry("millions dh", 6),
          Map.entry("millions de dh", 6),
          Map.entry("million de dirhams", 6),
          Map.entry("millions de dirhams", 6),
          Map.entry("مليون درهم", 6),
          Map.entry("mmdh", 9),
          Map.entry("mrd dh", 9),
          Map.entry("milliards de dh", 9),
          Map.entry("milliards de dirhams", 9),
          Map.entry("مليار درهم", 9));

  private static final String COMPARISONS = "<>≤≥~≈±";
  private static final String FLAGS = "*¹²³ᵖᵉᵣ†‡";

  private final String text;
  private int at;
  private boolean comma;
  private boolean grouped;

  NumberReader(String text) {
    this.text = text;
  }

  @Nullable WrittenNumber read() {
    boolean flagged = skipAll(COMPARISONS);
    boolean negative = inParentheses();
    int end = negative ? text.length() - 1 : text.length();
    at += negative ? 1 : 0;
    String unit = unitBefore();
    boolean minus = sign();
    String digits = digits();
    if (digits == null) {
      return null;
    }
    String rest = at > end ? "" : text.substring(at, end).strip();
    return classified(digits, minus || negative, negative, flagged, unit, rest);
  }

  private @Nullable WrittenNumber classified(
      String digits,
      boolean minus,
      boolean parentheses,
      boolean flagged,
      String unit,
      String rest) {
    String number = minus ? "-" + digits : digits;
    String after = withoutFlag(rest);
    boolean marked = flagged || !after.equals(rest);
    if (after.equals("%") || after.equals("٪")) {
      return new WrittenNumber(Kind.PERCENT, number, "", 0);
    }
    String currency = unit.isEmpty() ? after : unit;
    if (!unit.isEmpty() && !after.isEmpty()) {
      return null;
    }
    if (!currency.isEmpty()) {
      Integer power = UNITS.get(Folding.fold(currency));
      return power == null
          ? null
          : new WrittenNumber(Kind.AMOUNT, scaled(number, power), currency, power);
    }
    return new WrittenNumber(kind(marked, parentheses), number, "", 0);
  }

  private Kind kind(boolean marked, boolean parentheses) {
    if (marked) {
      return Kind.FLAGGED_NUMBER;
    }
    if (parentheses) {
      return Kind.PARENTHESES;
    }
    if (grouped) {
      return Kind.GROUPED_NUMBER;
    }
    return comma ? Kind.COMMA_NUMBER : Kind.PLAIN_NUMBER;
  }

  private static String scaled(String number, int power) {
    return power == 0
        ? number
        : new BigDecimal(number).scaleByPowerOfTen(power).stripTrailingZeros().toPlainString();
  }

  private boolean skipAll(String signs) {
    int start = at;
    while (at < text.length() && (signs.indexOf(text.charAt(at)) >= 0 || space(at))) {
      at++;
    }
    return at > start;
  }

  private boolean inParentheses() {
    return at < text.length() && text.charAt(at) == '(' && text.endsWith(")");
  }

  private String unitBefore() {
    int start = at;
    while (at < text.length() && !Character.isDigit(text.charAt(at)) && !isSign(at)) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private boolean isSign(int i) {
    return "-+−".indexOf(text.charAt(i)) >= 0;
  }

  private boolean sign() {
    if (at < text.length() && isSign(at)) {
      boolean minus = text.charAt(at) != '+';
      grouped |= text.charAt(at) != '-';
      at++;
      skipAll("");
      return minus;
    }
    return false;
  }

  /// The digits with a decimal point where there is one, or null if they are grouped as no number
  /// is.
  private @Nullable String digits() {
    StringBuilder out = new StringBuilder();
    StringBuilder separators = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    int group = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        out.append((char) ('0' + Character.digit(c, 10)));
        grouped |= c > '9';
        group++;
      } else if (isSeparator(at)) {
        separators.append(ordinary(c));
        groups.append((char) group);
        group = 0;
      } else {
        break;
      }
      at++;
    }
    groups.append((char) group);
    return out.isEmpty() ? null : pointed(out, separators.toString(), groups.toString());
  }

  private boolean isSeparator(int i) {
    char c = text.charAt(i);
    boolean sign = ".,'’٫٬،".indexOf(c) >= 0 || space(i);
    return sign && i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
  }

  private static char ordinary(char c) {
    return switch (c) {
      case '.' -> '.';
      case ',', '٫', '،' -> ',';
      case '\'', '’', '٬' -> '\'';
      default -> ' ';
    };
  }

  private boolean space(int i) {
    return Marks.isSpace(text.charAt(i));
  }

  private @Nullable String pointed(StringBuilder digits, String separators, String groups) {
    int last = separators.length() - 1;
    boolean decimal = last >= 0 && isDecimal(separators, last);
    int whole = decimal ? last : last + 1;
    for (int i = 0; i < whole; i++) {
      boolean sameSign = separators.charAt(i) == separators.charAt(0);
      if (!sameSign || groups.charAt(i + 1) != 3 || groups.charAt(i) > 3) {
        return null;
      }
    }
    grouped |= whole > 0;
    if (decimal) {
      comma |= separators.charAt(last) == ',';
      digits.insert(digits.length() - groups.charAt(last + 1), '.');
    }
    return digits.toString();
  }

  private static boolean isDecimal(String separators, int last) {
    char c = separators.charAt(last);
    return (c == '.' || c == ',') && separators.indexOf(c) == last;
  }

  /// What follows the digits, without a mark such as `*`, `(p)` or `(1)`.
  private static String withoutFlag(String rest) {
    String left = rest;
    while (!left.isEmpty() && FLAGS.indexOf(left.charAt(left.length() - 1)) >= 0) {
      left = left.substring(0, left.length() - 1).strip();
    }
    int open = left.lastIndexOf('(');
    if (open >= 0 && left.endsWith(")") && left.length() - open <= 4) {
      return left.substring(0, open).strip();
    }
    return left.equals("p") || left.equals("r") ? "" : left;
  }
}
