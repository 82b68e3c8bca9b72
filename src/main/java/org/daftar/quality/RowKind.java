package org.daftar.quality;

/// What a record under the header really is.
enum RowKind {
  DATA,
  BLANK,
  /// A sum of rows above, or labelled as one.
  TOTAL,
  /// A note or a source under the table.
  FOOTNOTE,
  /// A heading inside the table: one label and nothing else, or the header once more.
  TITLE;

  /// Whether its cells belong to the columns they stand in.
  boolean hasCells() {
    return this == DATA || this == TOTAL;
  }
}
