package org.daftar.format.delimited;

import java.util.Optional;

/// How cells are kept apart in delimited text. All characters are ASCII.
///
/// @param delimiter what stands between cells
/// @param quote what stands around cells that hold a delimiter or a line end; absent where quotes
///     are plain text
/// @param escape what makes the next character plain text inside quotes; absent where quotes are
///     doubled instead
public record Dialect(char delimiter, Optional<Character> quote, Optional<Character> escape) {
  /// RFC 4180: comma, double quotes, doubled inside.
  public static final Dialect RFC_4180 = new Dialect(',', Optional.of('"'), Optional.empty());

  public Dialect {
    if (delimiter >= 128 || quote.orElse('"') >= 128 || escape.orElse('\\') >= 128) {
      throw new IllegalArgumentException("The characters of a dialect are ASCII");
    }
  }

  /// Whether a quote inside quotes is written twice.
  public boolean doubleQuote() {
    return quote.isPresent() && escape.isEmpty();
  }
}
