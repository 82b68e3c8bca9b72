package org.daftar.quality;

/// What one cell looks like, judged on its own. What it is, its column decides.
enum Kind {
  BLANK(Sort.NOTHING),
  /// `#REF!` and its like: a formula that failed.
  ERROR_VALUE(Sort.NOTHING),
  /// `n.d.`, `-`, `..`: words for "no value", whatever the column.
  MISSING_TOKEN(Sort.NOTHING),
  /// As machines write numbers: `-1234.5`.
  PLAIN_NUMBER(Sort.NUMBER),
  /// `12,5`
  COMMA_NUMBER(Sort.NUMBER),
  /// `1 234`, `1.250.000,00`, `١٢٣`
  GROUPED_NUMBER(Sort.NUMBER),
  /// `1,25 MDH`
  AMOUNT(Sort.NUMBER),
  /// `(1 234)`
  PARENTHESES(Sort.NUMBER),
  /// `12 %`
  PERCENT(Sort.NUMBER),
  /// `12*`, `12 (p)`, `<0,05`
  FLAGGED_NUMBER(Sort.NUMBER),
  DATE(Sort.OTHER),
  /// `33° 58′ 12″ N`
  DMS(Sort.OTHER),
  TEXT(Sort.OTHER);

  private enum Sort {
    NOTHING,
    NUMBER,
    OTHER
  }

  private final Sort sort;

  Kind(Sort sort) {
    this.sort = sort;
  }

  boolean isNumber() {
    return sort == Sort.NUMBER;
  }

  /// Whether the cell says something.
  boolean isValue() {
    return sort != Sort.NOTHING;
  }
}
