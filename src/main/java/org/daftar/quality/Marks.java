package org.daftar.quality;

import java.util.Locale;

/// Characters that a reader doesn't see, or sees as something else, and that make equal words
/// differ: found in one pass over the text.
final class Marks {
  static final int LEADING_SPACE = 1;
  static final int TRAILING_SPACE = 1 << 1;
  static final int DOUBLED_SPACE = 1 << 2;
  static final int HARD_SPACE = 1 << 3;
  static final int BIDI = 1 << 4;
  static final int TATWEEL = 1 << 5;
  static final int PRESENTATION = 1 << 6;
  static final int DAMAGED = 1 << 7;
  static final int EXTRA_SPACE = LEADING_SPACE | TRAILING_SPACE | DOUBLED_SPACE | HARD_SPACE;

  /// French and Arabic typography rightly puts a no-break space beside these.
  private static final String BESIDE_HARD_SPACE = ":;!?»«%°€$";

  /// Accented Latin letters in a row that no French word has: windows-1256 read as windows-1252
  /// makes « ÇáÌåÉ » of « الجهة » (domain §2.5).
  private static final int ARABIC_AS_LATIN = 4;

  private Marks() {}

  /// Every mark of a text.
  static int of(String text) {
    int marks = 0;
    int length = text.length();
    char before = 'x';
    int foreign = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~') {
        char after = i + 1 < length ? text.charAt(i + 1) : 0;
        marks |= isSpace(c) ? space(c, before, after, i) : other(c, before, after);
      } else if (c == '?' && Character.isLetter(before) && isLetterAt(text, i + 1)) {
        marks |= text.contains("://") || text.contains("=") ? 0 : DAMAGED;
      }
      foreign = c >= '\u00c0' && c <= '\u00ff' ? foreign + 1 : 0;
      if (foreign >= ARABIC_AS_LATIN) {
        marks |= DAMAGED;
      }
      before = c;
    }
    return marks;
  }

  /// The text without marks: trimmed, single plain spaces, no bidi marks, no tatweel, ordinary
  /// letters instead of presentation forms. Line breaks inside a cell stay.
  static String clean(String text, int marks) {
    if (marks == 0 || marks == DAMAGED) {
      return text;
    }
    String ordinary =
        (marks & PRESENTATION) == 0
            ? text
            : java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    StringBuilder clean = new StringBuilder(ordinary.length());
    for (int i = 0; i < ordinary.length(); i++) {
      char c = ordinary.charAt(i);
      if (isSpace(c)) {
        if (!clean.isEmpty() && !isSpace(clean.charAt(clean.length() - 1))) {
          clean.append(c == '\n' ? c : ' ');
        }
      } else if (!isBidi(c) && c != '\u0640') {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c <= '\r' && c >= '\t') || isHardSpace(c) || c == '\u3000';
  }

  static boolean isHardSpace(char c) {
    return c == '\u00a0' || (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u205f';
  }

  static boolean isBidi(char c) {
    return c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200b'
        || c == '\ufeff';
  }

  private static int space(char c, char before, char after, int at) {
    if (at == 0) {
      return LEADING_SPACE;
    }
    if (after == 0) {
      return TRAILING_SPACE;
    }
    if (isSpace(before) && c != '\n' && before != '\n') {
      return DOUBLED_SPACE;
    }
    boolean hard = isHardSpace(c) && !typographic(before) && !typographic(after);
    return hard && !(isDigit(before) && isDigit(after)) ? HARD_SPACE : 0;
  }

  private static boolean typographic(char c) {
    return BESIDE_HARD_SPACE.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int other(char c, char before, char after) {
    if (isBidi(c)) {
      return BIDI;
    }
    if (c == '\u0640') {
      return Character.isLetter(before) && Character.isLetter(after) ? TATWEEL : 0;
    }
    if (isPresentationForm(c)) {
      return PRESENTATION;
    }
    return isDamage(c, after) ? DAMAGED : 0;
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\ufb00' && c <= '\ufb06')
        || (c >= '\ufb50' && c <= '\ufdff' && c != '\ufd3e' && c != '\ufd3f' && c != '\ufdfc')
        || (c >= '\ufe70' && c <= '\ufefc');
  }

  /// UTF-8 that was read as windows-1252 (`Ã©`, `Ø§`, `â€™`), the sign for a lost character, and
  /// control characters that no text holds.
  private static boolean isDamage(char c, char after) {
    if (c == '\ufffd' || (c >= '\u0080' && c <= '\u009f') || (c < ' ' && !isSpace(c))) {
      return true;
    }
    return switch (c) {
      case 'Ã', 'Â', 'Ø', 'Ù' -> isLeftOver(after);
      case 'â' -> after == '€';
      case 'ï' -> after == '¿' || after == '»';
      default -> false;
    };
  }

  /// Whether this is what windows-1252 makes of the second byte of a UTF-8 letter.
  private static boolean isLeftOver(char c) {
    return (c >= '\u00a1' && c <= '\u00bf')
        || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0
        || (c >= '\u0080' && c <= '\u009f');
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /// The text in lower case, for words of any of the three languages.
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
