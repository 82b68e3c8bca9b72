package org.daftar.metadata;

/// What is typed into a field, and so which control it gets and which [FieldValue] it holds.
public enum FieldKind {
  /// One line; [FieldValue.Text].
  TEXT,
  /// Several lines; [FieldValue.Text].
  LONG_TEXT,
  /// Codes of a vocabulary; [FieldValue.Items], one code unless the field takes several.
  VOCABULARY,
  /// Lists of words by language; [FieldValue.Keywords].
  KEYWORDS,
  /// One ISO date, `2024-09-30`; [FieldValue.Items].
  DATE,
  /// First and last day as ISO dates, either may be empty; [FieldValue.Items] of two.
  PERIOD,
  /// One e-mail address; [FieldValue.Items].
  EMAIL,
  /// The name of a person; [FieldValue.Items].
  PERSON,
  /// One web address; [FieldValue.Items].
  URL,
  /// A plain word or number without language, such as a version; [FieldValue.Items].
  PLAIN
}
