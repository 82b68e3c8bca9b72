package org.daftar.format.record;

import java.util.regex.Pattern;

/// What a cell looks like at first sight; enough to tell labels from data.
enum CellKind {
  EMPTY,
  NUMBER,
  YEAR,
  DATE,
  TEXT;

  private static final Pattern NUMERIC =
      Pattern.compile("[-+(]?[\\d٠-٩][\\d٠-٩ \\u00a0\\u202f.,٫٬]*(?:[eE][-+]?\\d+)?[%)]?");
  private static final Pattern YEARLIKE = Pattern.compile("(?:18|19|20)\\d\\d");
  private static final Pattern DATELIKE =
      Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[T ].*)?");

  static CellKind of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (YEARLIKE.matcher(text).matches()) {
      return YEAR;
    }
    if (DATELIKE.matcher(text).matches()) {
      return DATE;
    }
    return NUMERIC.matcher(text).matches() ? NUMBER : TEXT;
  }

  boolean isData() {
    return this == NUMBER || this == DATE;
  }
}
