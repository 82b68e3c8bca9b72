package org.daftar.quality;

/// What one cell looks like, judged on its own. What it is, its column decides.
enum Kind {
  BLANK,
  /// `#REF!` and its like: a formula that failed.
  ERROR_VALUE,
  /// `n.d.`, `-`, `..`: words for "no value", whatever the column.
  MISSING_TOKEN,
  /// As machines write numbers: `-1234.5`.
  PLAIN_NUMBER,
  /// `12,5`
  COMMA_NUMBER,
  /// `1 234`, `1.250.000,00`, `١٢٣`
  GROUPED_NUMBER,
  /// `1,25 MDH`
  AMOUNT,
  /// `(1 234)`
  PARENTHESES,
  /// `12 %`
  PERCENT,
  /// `12*`, `12 (p)`, `<0,05`
  FLAGGED_NUMBER,
  DATE,
  /// `33° 58′ 12″ N`
  DMS,
  TEXT;

  boolean isNumber() {
    return ordinal() >= PLAIN_NUMBER.ordinal() && ordinal() <= FLAGGED_NUMBER.ordinal();
  }

  /// Whether the cell says something.
  boolean isValue() {
    return ordinal() >= PLAIN_NUMBER.ordinal();
  }
}
