package org.daftar.quality;

import java.time.LocalDate;

/// Days counted from 1899-12-30, as spreadsheets keep dates (ECMA-376 part 1 §18.17.4.1).
final class SerialDates {
  private static final LocalDate START = LocalDate.of(1899, 12, 30);
  private static final int DIGITS = 5;
  private static final int FROM = 18_264;
  private static final int TO = 58_439;

  private SerialDates() {}

  /// Whether the cell could be such a day between 1950 and 2059.
  static boolean isSerial(Reading reading) {
    if (reading.digits() != DIGITS) {
      return false;
    }
    int days = Integer.parseInt(reading.clean());
    return days >= FROM && days <= TO;
  }

  static String iso(Reading reading) {
    return START.plusDays(Integer.parseInt(reading.clean())).toString();
  }
}
