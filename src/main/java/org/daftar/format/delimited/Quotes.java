package org.daftar.format.delimited;

import java.util.Optional;

/// Tells which quotes a text uses under a given delimiter.
final class Quotes {
  private Quotes() {}

  static Dialect dialect(String text, char delimiter) {
    boolean single = pairs(text, delimiter, '\'') >= 2 && pairs(text, delimiter, '"') == 0;
    char quote = single ? '\'' : '"';
    return new Dialect(delimiter, Optional.of(quote), escape(text, delimiter, quote));
  }

  /// How many cells begin and end with the quote.
  private static int pairs(String text, char delimiter, char quote) {
    int opening = 0;
    int closing = 0;
    for (int i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
      opening += i == 0 || isBorder(text.charAt(i - 1), delimiter) ? 1 : 0;
      closing += i + 1 == text.length() || isBorder(text.charAt(i + 1), delimiter) ? 1 : 0;
    }
    return Math.min(opening, closing);
  }

  private static boolean isBorder(char c, char delimiter) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  /// A backslash is the escape where it stands before quotes inside cells and quotes are never
  /// doubled; a path that ends with a backslash before its closing quote proves nothing.
  private static Optional<Character> escape(String text, char delimiter, char quote) {
    String escaped = "\\" + quote;
    boolean seen = false;
    for (int i = text.indexOf(escaped); i >= 0; i = text.indexOf(escaped, i + 1)) {
      int after = i + 2;
      seen |= after < text.length() && !isBorder(text.charAt(after), delimiter);
    }
    return seen && !doubled(text, delimiter, quote) ? Optional.of('\\') : Optional.empty();
  }

  private static boolean doubled(String text, char delimiter, char quote) {
    String twice = "" + quote + quote;
    for (int i = text.indexOf(twice); i >= 0; i = text.indexOf(twice, i + 2)) {
      boolean emptyCell =
          (i == 0 || isBorder(text.charAt(i - 1), delimiter))
              && (i + 2 >= text.length() || isBorder(text.charAt(i + 2), delimiter));
      boolean afterEscape = i > 0 && text.charAt(i - 1) == '\\';
      if (!emptyCell && !afterEscape) {
        return true;
      }
    }
    return false;
  }
}
