package org.daftar.format.delimited;

/// How much a text looks like French or Arabic as people write it, judged by its characters beyond
/// ASCII and their neighbours. Text read in a wrong encoding has capitals inside words, symbols
/// between letters, lone Arabic letters and rare letters where common ones should be.
final class LetterScore {
  private static final String FRENCH = "éèêàçôîâûùïëœ";
  private static final String FRENCH_CAPITALS = "ÉÈÊÀÇÔÎÂÛÙŒ";
  private static final String COMMON_ARABIC = "اليمنورتبةعدسهفكحقجأ";
  private static final String RARER_ARABIC = "إىصطشخضذثزغءئآؤظ";
  private static final String NEVER_FIRST = "ةىئؤء";
  private static final String COMMON_PAIRS =
      "ال لم لا لت لع لق لج لب لس لح لو ية ات ين ان ون من ما نا ها ري مي ار را لي يم ام تا وا";

  private LetterScore() {}

  /// From about -2 (certainly wrong) to about 1.2 (certainly right); 0 for pure ASCII.
  static double of(String text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        sum += weight(before, c, after);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double weight(char before, char c, char after) {
    if (c == '\uFFFD' || c < 0xA0) {
      return -2;
    }
    if (c >= 0x600 && c < 0x700) {
      return arabic(before, c, after);
    }
    if (Character.isLetter(c) && c < 0x180) {
      return latin(before, c, after);
    }
    return symbol(before, c, after);
  }

  private static double arabic(char before, char c, char after) {
    if (c >= 0x64B && c <= 0x652) {
      return isArabic(before) ? -0.2 : -1;
    }
    if (!Character.isLetter(c)) {
      return isLatin(before) || isLatin(after) ? -0.5 : 0.4;
    }
    if (isLatin(before) || isLatin(after)) {
      return -1;
    }
    if (!isArabic(before) && !isArabic(after)) {
      return -0.2;
    }
    if (!isArabic(before) && NEVER_FIRST.indexOf(c) >= 0) {
      return -0.8;
    }
    double weight = COMMON_ARABIC.indexOf(c) >= 0 ? 0.8 : RARER_ARABIC.indexOf(c) >= 0 ? 0.4 : -0.5;
    return weight + (COMMON_PAIRS.contains("" + before + c) ? 0.4 : 0);
  }

  private static double latin(char before, char c, char after) {
    if (isArabic(before) || isArabic(after)) {
      return -1;
    }
    if (Character.isUpperCase(c)) {
      if (Character.isLowerCase(before)) {
        return -1;
      }
      return FRENCH_CAPITALS.indexOf(c) >= 0 ? 0.8 : -0.3;
    }
    if (FRENCH.indexOf(c) < 0) {
      return 0;
    }
    boolean amongCapitals = Character.isUpperCase(before) && Character.isUpperCase(after);
    return amongCapitals ? 0.2 : c == 'é' ? 1 : 0.85;
  }

  private static double symbol(char before, char c, char after) {
    boolean inside = Character.isLetter(before) && Character.isLetter(after);
    return switch (c) {
      case '’' -> inside ? 0.9 : 0;
      case '«', '»' -> inside ? -1 : 0.5;
      case '\u00A0', '\u202F' -> 0.3;
      case '°', '€', '²', '³' -> inside ? -1 : 0.4;
      case '–', '—', '…', '“', '”', '‘', '•' -> inside ? -1 : 0.2;
      case '\u200E', '\u200F', '\u200C', '\u200D' -> 0;
      case '§', '±', '×', '½', '¼', 'µ', '·', '®', '©', '™', 'º' -> inside ? -1 : 0;
      default -> inside ? -1 : -0.4;
    };
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  private static boolean isArabic(char c) {
    return c >= 0x600 && c < 0x700;
  }
}
