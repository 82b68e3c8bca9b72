package org.daftar.quality;

/// A coordinate in degrees, as decimals or as degrees, minutes and seconds.
final class Degrees {
  private static final double SIXTY = 60;

  private Degrees() {}

  /// Whether a text is a coordinate in degrees, minutes and seconds: `33° 58′ 12″ N`.
  static boolean isDms(String text) {
    int degree = text.indexOf('°');
    if (degree < 1 || degree > 4 || text.length() > 32) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(degree - 1));
    return digit && !Double.isNaN(dms(text));
  }

  /// The coordinate in decimal degrees, or NaN if the cell is none.
  static double of(Reading reading) {
    WrittenNumber number = reading.number();
    if (number != null) {
      boolean plain = reading.kind() == Kind.PLAIN_NUMBER || reading.kind() == Kind.COMMA_NUMBER;
      return plain ? number.value() : Double.NaN;
    }
    return reading.kind() == Kind.DMS ? dms(reading.clean()) : Double.NaN;
  }

  /// One coordinate of a point in well-known text, `POINT (-6.36 32.33)`, or NaN if it is none.
  static double ofPoint(String text, boolean north) {
    if (!text.regionMatches(true, 0, "POINT", 0, 5) || !text.endsWith(")")) {
      return Double.NaN;
    }
    String[] numbers = text.substring(text.indexOf('(') + 1, text.length() - 1).split(" +");
    WrittenNumber number = numbers.length < 2 ? null : WrittenNumber.read(numbers[north ? 1 : 0]);
    return number == null ? Double.NaN : number.value();
  }

  private static double dms(String text) {
    double[] parts = new double[3];
    int part = -1;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if ((c == '.' || c == ',') && !digits.isEmpty()) {
        digits.append('.');
      } else if (!digits.isEmpty()) {
        part++;
        if (part > 2 || digits.charAt(digits.length() - 1) == '.') {
          return Double.NaN;
        }
        parts[part] = Double.parseDouble(digits.toString());
        digits.setLength(0);
      }
    }
    double degrees = parts[0] + parts[1] / SIXTY + parts[2] / (SIXTY * SIXTY);
    return isWestOrSouth(text) ? -degrees : degrees;
  }

  private static boolean isWestOrSouth(String text) {
    char last = text.charAt(text.length() - 1);
    boolean named = "WwOoSs".indexOf(last) >= 0 || text.endsWith("غ") || text.endsWith("غربا");
    return named || text.charAt(0) == '-';
  }
}
