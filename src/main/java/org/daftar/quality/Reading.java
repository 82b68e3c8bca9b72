package org.daftar.quality;

import org.jspecify.annotations.Nullable;

/// One cell, read: what it looks like on its own. Immutable, and the same for equal cells.
final class Reading {
  static final Reading BLANK = of("");

  private final String text;
  private final String clean;
  private final int marks;
  private final Kind kind;
  private final @Nullable WrittenNumber number;
  private final @Nullable WrittenDate date;
  private final boolean doubtful;
  private final int digits;

  private Reading(
      String text,
      String clean,
      int marks,
      Kind kind,
      @Nullable WrittenNumber number,
      @Nullable WrittenDate date) {
    this.text = text;
    this.clean = clean;
    this.marks = marks;
    this.kind = kind;
    this.number = number;
    this.date = date;
    this.digits = kind == Kind.PLAIN_NUMBER ? digits(clean) : 0;
    this.doubtful = kind == Kind.TEXT && Tokens.isDoubtful(clean);
  }

  static Reading of(String text) {
    int marks = Marks.of(text);
    String clean = Marks.clean(text, marks);
    if (clean.isEmpty()) {
      return new Reading(text, clean, marks, Kind.BLANK, null, null);
    }
    WrittenNumber number = WrittenNumber.read(clean);
    WrittenDate date = number == null ? WrittenDate.read(clean) : null;
    return new Reading(text, clean, marks, kind(clean, number, date), number, date);
  }

  private static Kind kind(
      String clean, @Nullable WrittenNumber number, @Nullable WrittenDate date) {
    if (number != null) {
      return number.kind();
    }
    if (date != null) {
      return Kind.DATE;
    }
    if (Tokens.isError(clean)) {
      return Kind.ERROR_VALUE;
    }
    if (Tokens.isMissing(clean)) {
      return Kind.MISSING_TOKEN;
    }
    return Degrees.isDms(clean) ? Kind.DMS : Kind.TEXT;
  }

  /// The cell as it stands in the file.
  String text() {
    return text;
  }

  /// The cell without what nobody sees: see [Marks#clean].
  String clean() {
    return clean;
  }

  Kind kind() {
    return kind;
  }

  boolean has(int mark) {
    return (marks & mark) != 0;
  }

  /// Whether the word may stand for "no value": see [Tokens#isDoubtful].
  boolean isDoubtful() {
    return doubtful;
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /// How many characters there are if every one is an ASCII digit, else 0.
  int digits() {
    return digits;
  }

  private static int digits(String clean) {
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
    }
    return clean.length();
  }

  @Nullable WrittenNumber number() {
    return number;
  }

  @Nullable WrittenDate date() {
    return date;
  }
}
