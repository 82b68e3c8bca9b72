package org.daftar.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days as Excel counts them, in the 1900 system, for dates after February 1900.
final class ExcelDates {
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private ExcelDates() {}

  static int serial(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(ZERO, date);
  }
}
