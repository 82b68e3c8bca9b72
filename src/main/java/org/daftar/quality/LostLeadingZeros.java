package org.daftar.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.jspecify.annotations.Nullable;

/// `lost-leading-zeros`: codes that a spreadsheet took for numbers and shortened (tables §5,
/// complaint 1). The full length is known from the header (commune 9, phone 10, ICE 15, RIB 24: the
/// last two only where the key agrees), else from codes that kept their zero, else, under a header
/// that says code, from the longest length of six digits or more that a tenth of the codes have.
final class LostLeadingZeros extends CellCheck {
  private static final int COMMUNE = 9;
  private static final int PHONE = 10;
  private static final int ICE = 15;
  private static final int RIB = 24;
  private static final int MOST_LOST = 2;
  private static final int SHORTEST_CODE = 6;
  private static final int LONGEST = 40;

  LostLeadingZeros() {
    super("lost-leading-zeros", Severity.ERROR);
  }

  @Override
  boolean concerns(Scan scan, int column) {
    return !scan.is(column, Role.DATE) && !scan.is(column, Role.LATITUDE);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    int digits = reading.digits();
    if (digits == 0 || digits >= LONGEST) {
      return null;
    }
    boolean ice = digits > ICE - 6 && digits < ICE && isWhole(reading, ICE);
    boolean rib = digits >= RIB - 3 && digits < RIB && isWhole(reading, RIB);
    boolean phone = digits == PHONE - 1 && reading.clean().charAt(0) >= '5';
    boolean zero = reading.clean().charAt(0) == '0';
    return new Shortened(digits, ice && !zero, rib && !zero, phone, zero);
  }

  private static boolean isWhole(Reading reading, int length) {
    return Identifiers.mod97(padded(reading.clean(), length)) == 0;
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    Shortened code = (Shortened) sort;
    if (evidence.is(Role.ICE)) {
      return code.ice;
    }
    if (evidence.is(Role.RIB)) {
      return code.rib;
    }
    if (evidence.is(Role.PHONE)) {
      return code.phone;
    }
    int missing = fullLength(evidence) - code.digits;
    boolean regionFell = code.zero && evidence.is(Role.COMMUNE_CODE);
    return missing > 0 && missing <= MOST_LOST && (!code.zero || regionFell);
  }

  /// The code with its zeros; nothing where a zero still leads, as more than zeros fell then: the
  /// region of a commune's code.
  @Override
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    String code = reading.clean();
    return code.charAt(0) == '0' ? null : padded(code, fullLength(evidence));
  }

  private static String padded(String code, int length) {
    return "0".repeat(Math.max(0, length - code.length())) + code;
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Candidates.Kept kept : found) {
      String whole = suggestion(kept.reading(), evidence);
      if (whole != null) {
        codes.put(kept.reading().clean(), whole);
      }
    }
    return new MapValues(evidence.column().name(), codes);
  }

  /// How many digits a whole code of the column has, or 0 where that can't be said.
  private static int fullLength(ColumnEvidence evidence) {
    if (evidence.is(Role.ICE)) {
      return ICE;
    }
    if (evidence.is(Role.RIB)) {
      return RIB;
    }
    if (evidence.is(Role.PHONE)) {
      return PHONE;
    }
    if (evidence.is(Role.COMMUNE_CODE)) {
      return COMMUNE;
    }
    int kept = keptZero(evidence);
    return kept > 0 ? kept : evidence.is(Role.CODE) ? longest(evidence) : 0;
  }

  /// The length of most codes, if some of them start with 0.
  private static int keptZero(ColumnEvidence evidence) {
    for (int length = LONGEST - 1; length > 1; length--) {
      boolean most = evidence.withDigits(length) * 2 >= evidence.values();
      if (evidence.zeroLed(length) > 0 && most) {
        return length;
      }
    }
    return 0;
  }

  private static int longest(ColumnEvidence evidence) {
    for (int length = LONGEST - 1; length >= SHORTEST_CODE; length--) {
      if (evidence.withDigits(length) * 10 >= evidence.values()) {
        boolean digitsOnly = evidence.count(Kind.TEXT) * 2 <= evidence.values();
        return digitsOnly && evidence.values() > 0 ? length : 0;
      }
    }
    return 0;
  }

  /// A code of digits that may have lost some.
  ///
  /// @param ice whether it would be an ICE with the zeros put back
  /// @param rib whether it would be a RIB with the zeros put back
  /// @param phone whether it would be a phone number with a zero put back
  /// @param zero whether a zero leads
  private record Shortened(int digits, boolean ice, boolean rib, boolean phone, boolean zero) {}
}
