package org.daftar.quality;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Undoes the commonest damage: text that was UTF-8 and was read as windows-1252, or windows-1256
/// read as windows-1252.
final class Mojibake {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private Mojibake() {}

  /// The text as it was, or null where it can't be told.
  static @Nullable String repaired(String text) {
    try {
      ByteBuffer bytes = LATIN.newEncoder().encode(CharBuffer.wrap(text));
      String utf8 = decoded(bytes.duplicate());
      String better = utf8 != null ? utf8 : ARABIC.newDecoder().decode(bytes).toString();
      boolean whole = (Marks.of(better) & Marks.DAMAGED) == 0;
      return whole && !better.equals(text) ? better : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable String decoded(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
