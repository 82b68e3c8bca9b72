package org.daftar.format;

import java.util.Optional;

/// What the user overruled about how delimited text is read; what is absent is detected.
///
/// @param charset name of the encoding, such as `windows-1256`
/// @param delimiter the one character between cells
/// @param quote the one character around cells; the empty string for none
public record ReadOptions(
    Optional<String> charset, Optional<String> delimiter, Optional<String> quote) {
  public static final ReadOptions DETECT =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

  public ReadOptions withCharset(String name) {
    return new ReadOptions(Optional.of(name), delimiter, quote);
  }

  public ReadOptions withDelimiter(String character) {
    return new ReadOptions(charset, Optional.of(character), quote);
  }

  public ReadOptions withQuote(String character) {
    return new ReadOptions(charset, delimiter, Optional.of(character));
  }
}
