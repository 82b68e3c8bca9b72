package org.daftar.text;

import java.text.Normalizer;
import java.util.Locale;

/// Folds text so that spellings which a reader takes for the same word compare equal: case, accents
/// and presentation forms; in Arabic the alef variants, ta marbuta, alef maqsura, tatweel, vowel
/// signs, the Moroccan gaf, and Arabic-Indic digits (domain INV-13).
public final class Folding {
  private Folding() {}

  /// The folded text: lower case, without accents or marks, single spaces.
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(folded, c));
    return folded.toString().toLowerCase(Locale.ROOT).strip();
  }

  private static void append(StringBuilder folded, int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640') {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      return;
    }
    if (Character.isDigit(c)) {
      folded.append(Character.digit(c, 10));
      return;
    }
    folded.appendCodePoint(letter(c));
  }

  private static int letter(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ة' -> 'ه';
      case 'ى', 'ی' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ݣ', 'گ' -> 'ك';
      case 'œ', 'Œ' -> 'o';
      case '’', '‘', 'ʼ' -> '\'';
      default -> c;
    };
  }
}
