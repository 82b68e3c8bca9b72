package org.daftar.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the value of a cell is written as text: numbers as the shortest plain decimal, dates and
/// times by ISO 8601.
final class CellText {
  /// Spreadsheets compute with 15 significant digits; more are rounding noise.
  private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final long SECONDS = 86_400;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private CellText() {}

  /// A number as it stands in the file, such as `1.2345E3`, as text under its format.
  static String number(String raw, NumberShape shape, boolean from1904) {
    BigDecimal value;
    try {
      value = new BigDecimal(raw.strip());
    } catch (NumberFormatException e) {
      return raw;
    }
    return switch (shape.kind()) {
      case NUMBER -> plain(value);
      case CODE -> code(value, shape.digits());
      case DATE, DATETIME, TIME, DURATION -> moment(value, shape.kind(), from1904);
    };
  }

  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > 0 && stripped.precision() > 15) {
      stripped = stripped.round(SIGNIFICANT).stripTrailingZeros();
    }
    return Math.abs((long) stripped.scale()) > 400 ? value.toString() : stripped.toPlainString();
  }

  /// A code that its format shows with leading zeros: the zeros belong to it.
  private static String code(BigDecimal value, int digits) {
    String plain = plain(value);
    boolean whole = value.signum() >= 0 && plain.chars().allMatch(Character::isDigit);
    return whole ? "0".repeat(Math.max(0, digits - plain.length())) + plain : plain;
  }

  private static String moment(BigDecimal serial, NumberShape.Kind kind, boolean from1904) {
    // 2,958,466 is the day after 9999-12-31: beyond it there are no dates.
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
      return plain(serial);
    }
    long seconds =
        serial
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    if (kind == NumberShape.Kind.DURATION) {
      return String.format(
          Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    boolean withinDay = seconds < SECONDS;
    if (kind == NumberShape.Kind.TIME && withinDay) {
      return CLOCK.format(LocalTime.ofSecondOfDay(seconds));
    }
    LocalDateTime moment = epoch(seconds / SECONDS, from1904).plusSeconds(seconds);
    boolean dayOnly = kind == NumberShape.Kind.DATE && seconds % SECONDS == 0;
    return dayOnly ? DATE.format(moment) : DATE.format(moment) + "T" + CLOCK.format(moment);
  }

  /// Day 0. Serial numbers up to 60 count a 29 February 1900 that never was.
  private static LocalDateTime epoch(long day, boolean from1904) {
    if (from1904) {
      return LocalDateTime.of(1904, 1, 1, 0, 0);
    }
    return LocalDateTime.of(1899, 12, day < 60 ? 31 : 30, 0, 0);
  }
}
