package org.daftar.metadata;

import java.text.Normalizer;
import java.util.Map;

/// Writes French and Arabic text with ASCII letters, the way names are written in Latin letters in
/// Morocco (`ش` is `ch`, `و` is `ou`). Made to be read and to be a safe name; it cannot be turned
/// back.
public final class Transliteration {
  private static final Map<Integer, String> LETTERS =
      Map.<Integer, String>ofEntries(
          letter('ا', "a"),
          letter('أ', "a"),
          letter('إ', "i"),
          letter('آ', "a"),
          letter('ٱ', "a"),
          letter('ء', ""),
          letter('ؤ', "ou"),
          letter('ئ', "i"),
          letter('ب', "b"),
          letter('پ', "p"),
          letter('ت', "t"),
          letter('ة', "a"),
          letter('ث', "th"),
          letter('ج', "j"),
          letter('ح', "h"),
          letter('خ', "kh"),
          letter('د', "d"),
          letter('ذ', "dh"),
          letter('ر', "r"),
          letter('ز', "z"),
          letter('س', "s"),
          letter('ش', "ch"),
          letter('ص', "s"),
          letter('ض', "d"),
          letter('ط', "t"),
          letter('ظ', "z"),
          letter('ع', "a"),
          letter('غ', "gh"),
          letter('ف', "f"),
          letter('ڤ', "v"),
          letter('ق', "q"),
          letter('ك', "k"),
          letter('ک', "k"),
          letter('ڪ', "k"),
          letter('ݣ', "g"),
          letter('گ', "g"),
          letter('ل', "l"),
          letter('م', "m"),
          letter('ن', "n"),
          letter('ه', "h"),
          letter('و', "ou"),
          letter('ي', "i"),
          letter('ی', "i"),
          letter('ى', "a"),
          letter('œ', "oe"),
          letter('Œ', "OE"),
          letter('æ', "ae"),
          letter('Æ', "AE"),
          letter('ß', "ss"),
          letter('°', "o"),
          letter('²', "2"),
          letter('³', "3"),
          letter('%', " pct "),
          letter('€', " eur "));

  private Transliteration() {}

  private static Map.Entry<Integer, String> letter(char from, String to) {
    return Map.entry((int) from, to);
  }

  /// The text in ASCII; what has no equivalent becomes a space.
  public static String ascii(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder ascii = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(ascii, c));
    return ascii.toString();
  }

  private static void append(StringBuilder ascii, int c) {
    String known = LETTERS.get(c);
    int type = Character.getType(c);
    if (known != null) {
      ascii.append(known);
    } else if (c < 0x80) {
      ascii.append((char) c);
    } else if (Character.isDigit(c)) {
      ascii.append(Character.digit(c, 10));
    } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != 0x0640) {
      ascii.append(withoutAccent(c));
    }
  }

  private static String withoutAccent(int c) {
    String base =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
            .replaceAll("[^\\x00-\\x7F]", "");
    return base.isEmpty() ? " " : base;
  }
}
