package org.daftar.format.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a number format makes of a number: a plain number, a code with leading zeros, a date, a
/// time or a length of time (ECMA-376 part 1, 18.8.30 and 18.8.31).
///
/// @param kind what the number stands for
/// @param digits how many digits at least, for [Kind#CODE]
record NumberShape(Kind kind, int digits) {
  enum Kind {
    NUMBER,
    CODE,
    DATE,
    DATETIME,
    TIME,
    DURATION
  }

  static final NumberShape NUMBER = new NumberShape(Kind.NUMBER, 0);

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  /// @param id the built-in number of the format
  /// @param code how the format is written; empty for built-in ones
  static NumberShape of(int id, String code) {
    return code.isEmpty() ? builtIn(id) : written(code);
  }

  private static NumberShape builtIn(int id) {
    if (id == 22) {
      return new NumberShape(Kind.DATETIME, 0);
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
      return new NumberShape(Kind.DATE, 0);
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
      return new NumberShape(Kind.TIME, 0);
    }
    return id == 46 ? new NumberShape(Kind.DURATION, 0) : NUMBER;
  }

  private static NumberShape written(String code) {
    String plain = LITERALS.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
    if (ELAPSED.matcher(plain).find()) {
      return new NumberShape(Kind.DURATION, 0);
    }
    String bare = BRACKETS.matcher(plain).replaceAll("").strip();
    if (ZEROS.matcher(bare).matches()) {
      return new NumberShape(Kind.CODE, bare.length());
    }
    if (bare.contains("general") || bare.contains("standard") || bare.contains("e+")) {
      return NUMBER;
    }
    boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean date = has(bare, "yda") || (bare.indexOf('m') >= 0 && !time);
    if (!time && !date) {
      return NUMBER;
    }
    return new NumberShape(time && date ? Kind.DATETIME : time ? Kind.TIME : Kind.DATE, 0);
  }

  private static boolean has(String code, String signs) {
    // The a of am/pm is no sign of a date.
    String without = code.replace("am/pm", "").replace("a/p", "");
    return signs.chars().anyMatch(sign -> without.indexOf(sign) >= 0);
  }
}
