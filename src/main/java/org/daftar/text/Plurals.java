package org.daftar.text;

/// The plural forms of Unicode CLDR for the languages of the app.
final class Plurals {
  private Plurals() {}

  /// The CLDR category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
  static String category(Language language, long number) {
    long n = Math.abs(number);
    return switch (language) {
      case FRENCH -> n < 2 ? "one" : "other";
      case ENGLISH -> n == 1 ? "one" : "other";
      case ARABIC -> arabic(n);
    };
  }

  private static String arabic(long n) {
    if (n < 3) {
      return n == 0 ? "zero" : n == 1 ? "one" : "two";
    }
    long rest = n % 100;
    return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
  }
}
