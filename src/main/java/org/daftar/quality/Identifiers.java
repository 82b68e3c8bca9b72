package org.daftar.quality;

import java.util.List;
import java.util.function.Predicate;
import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// The checks of numbers that have a key or a fixed shape (domain §2.4), in columns whose header
/// says that they hold them. A number that only lost its zeros is left to [LostLeadingZeros].
final class Identifiers extends CellCheck {
  private static final int ICE = 15;
  private static final int RIB = 24;
  private static final int MODULUS = 97;

  private final Role role;
  private final Predicate<String> valid;

  private Identifiers(String rule, Severity severity, Role role, Predicate<String> valid) {
    super(rule, severity);
    this.role = role;
    this.valid = valid;
  }

  static List<Check> all() {
    return List.of(
        new Identifiers("invalid-ice", Severity.ERROR, Role.ICE, Identifiers::isIce),
        new Identifiers("invalid-rib", Severity.ERROR, Role.RIB, Identifiers::isRib),
        new Identifiers("invalid-phone", Severity.WARNING, Role.PHONE, Phones::isWritten),
        new Identifiers("invalid-code", Severity.ERROR, Role.POSTCODE, Identifiers::isPostcode),
        new Identifiers(
            "invalid-code", Severity.ERROR, Role.COMMUNE_CODE, Identifiers::isCommuneCode));
  }

  @Override
  boolean concerns(Scan scan, int column) {
    return scan.is(column, role);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return reading.kind().isValue() && !valid.test(reading.clean()) ? role : null;
  }

  /// Fifteen digits, 9 for the company, 4 for the establishment, 2 of key: the whole is a multiple
  /// of 97. Shorter ones pass where the missing digits are zeros.
  static boolean isIce(String text) {
    String digits = digits(text);
    return digits.length() <= ICE && digits.length() > ICE - 6 && keyed(digits, text);
  }

  /// Twenty-four digits: bank 3, place 3, account 16, key 2; the whole is a multiple of 97.
  static boolean isRib(String text) {
    String digits = digits(text);
    return digits.length() <= RIB && digits.length() >= RIB - 3 && keyed(digits, text);
  }

  private static boolean keyed(String digits, String text) {
    boolean onlyDigits = text.chars().allMatch(c -> Character.isDigit(c) || " -.'".indexOf(c) >= 0);
    return onlyDigits && mod97(digits) == 0;
  }

  private static boolean isPostcode(String text) {
    return text.length() == 5 && digits(text).length() == 5 && text.charAt(0) != '0';
  }

  /// `RR.PPP.CC.NN` or the nine digits alone, of one of the twelve regions; seven or eight digits
  /// have lost their zeros.
  private static boolean isCommuneCode(String text) {
    String digits = digits(text);
    boolean dotted =
        text.length() == 12
            && text.charAt(2) == '.'
            && text.charAt(6) == '.'
            && text.charAt(9) == '.';
    boolean shape = dotted ? digits.length() == 9 : digits.length() == text.length();
    if (!shape || digits.length() < 7 || digits.length() > 9) {
      return false;
    }
    String whole = "0".repeat(9 - digits.length()) + digits;
    int region = Integer.parseInt(whole.substring(0, 2));
    return digits.length() == 7 || (region >= 1 && region <= 12);
  }

  /// What is left of a number when 97 is taken out of it again and again (ISO 7064).
  static int mod97(String digits) {
    int rest = 0;
    for (int i = 0; i < digits.length(); i++) {
      rest = (rest * 10 + Character.digit(digits.charAt(i), 10)) % MODULUS;
    }
    return digits.isEmpty() ? -1 : rest;
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      }
    }
    return digits.toString();
  }
}
