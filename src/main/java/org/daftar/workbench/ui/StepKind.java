package org.daftar.workbench.ui;

/// The kinds of steps that the cleaning menu offers, in its order.
enum StepKind {
  TRIM_SPACES,
  COLLAPSE_SPACES,
  CHANGE_CASE,
  REPLACE_TEXT,
  MAP_VALUES,
  PARSE_NUMBER,
  PARSE_DATE,
  FILL_DOWN,
  SET_MISSING,
  SPLIT_COLUMN,
  RENAME_COLUMN,
  MOVE_COLUMN,
  DROP_COLUMN,
  CHOOSE_HEADER,
  DROP_BLANK_ROWS,
  DROP_DUPLICATE_ROWS,
  DROP_ROWS;

  /// The part of its text keys.
  String key() {
    return "table.step." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// Whether it works on one column.
  boolean needsColumn() {
    return this != CHOOSE_HEADER && this != DROP_BLANK_ROWS && this != DROP_DUPLICATE_ROWS;
  }
}
