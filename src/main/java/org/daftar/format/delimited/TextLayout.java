package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.util.List;
import org.daftar.kernel.Proposal;

/// How delimited text was found to be written.
///
/// @param charset the encoding in use: the proposed one unless the user chose
/// @param charsets every encoding that may be meant, the likeliest first
/// @param bom whether the file begins with a byte order mark
/// @param lineEnding how lines end
/// @param dialect delimiter and quotes in use
public record TextLayout(
    Proposal<Charset> charset,
    List<Proposal<Charset>> charsets,
    boolean bom,
    LineEnding lineEnding,
    Proposal<Dialect> dialect) {
  public TextLayout {
    charsets = List.copyOf(charsets);
  }
}
