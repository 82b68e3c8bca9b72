package org.daftar.quality;

import org.jspecify.annotations.Nullable;

/// A number as people write it in a cell, and the same number as machines read it.
///
/// Knows the customs of domain §2.5: `1 234,50`, `1.234.567,89`, `1,234.50`, `12 500 DH`, `1,2
/// MDH`, Arabic-Indic digits, negatives in parentheses, percents, and marks such as `12*`, `12 (p)`
/// and `<0,05`.
///
/// @param kind how it is written
/// @param plain the number for machines, such as `-1234.5`; the sign and the unit's multiple are in
///     it, marks and percents are not
/// @param unit the currency as written, empty where there is none
/// @param power of ten that the unit stands for: 0 for DH, 3 for KDH, 6 for MDH
/// @param value the plain number, as near as a double comes
record WrittenNumber(Kind kind, String plain, String unit, int power, double value) {
  private static final int LONGEST = 48;

  WrittenNumber(Kind kind, String plain, String unit, int power) {
    this(kind, plain, unit, power, Double.parseDouble(plain));
  }

  /// The number in a cell.
  ///
  /// @param text without white space around it
  /// @return null if the text is no number
  static @Nullable WrittenNumber read(String text) {
    if (text.length() > LONGEST || !hasDigit(text)) {
      return null;
    }
    WrittenNumber plain = plain(text);
    return plain != null ? plain : new NumberReader(text).read();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The shortest way for by far the most frequent case.
  private static @Nullable WrittenNumber plain(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    int points = 0;
    int length = text.length();
    if (start == length || text.charAt(start) == '.' || text.charAt(length - 1) == '.') {
      return null;
    }
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return null;
      }
    }
    return points > 1 ? null : new WrittenNumber(Kind.PLAIN_NUMBER, text, "", 0);
  }
}
