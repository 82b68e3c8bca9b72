package org.daftar.quality;

/// Telephone numbers as written in Morocco: 0, +212 or 00212, then nine digits of which the first
/// is 5 to 8 (domain §2.4).
final class Phones {
  private static final int NATIONAL = 9;

  private Phones() {}

  /// Whether the text is one number or several, set apart by `/`, `;` or a comma. A number that
  /// lost its first zero is one: that has a rule of its own.
  static boolean isWritten(String text) {
    for (String part : text.split("[/;,]|\\bou\\b")) {
      String national = national(part);
      if (!isNational(national) && !isForeign(part)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the text is one number of a mobile telephone, which nearly always is a person's.
  static boolean isMobile(String text) {
    String national = national(text);
    return isNational(national) && (national.charAt(0) == '6' || national.charAt(0) == '7');
  }

  private static boolean isNational(String national) {
    return national.length() == NATIONAL && national.charAt(0) >= '5' && national.charAt(0) <= '8';
  }

  private static boolean isForeign(String text) {
    String bare = text.strip();
    int digits = Identifiers.digits(bare).length();
    boolean abroad = bare.startsWith("+") || bare.startsWith("00");
    boolean morocco = bare.startsWith("+212") || bare.startsWith("00212");
    return abroad && !morocco && digits >= 9 && digits <= 16;
  }

  /// The nine digits after the prefix, or something else where there is no prefix.
  private static String national(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && "+.-() ".indexOf(c) < 0 && !Marks.isSpace(c)) {
        return "";
      }
    }
    String digits = Identifiers.digits(text);
    String bare = digits.startsWith("00212") ? digits.substring(2) : digits;
    if (bare.startsWith("212") && bare.length() > NATIONAL + 1) {
      bare = bare.substring(3);
    }
    return bare.startsWith("0") ? bare.substring(1) : bare;
  }
}
