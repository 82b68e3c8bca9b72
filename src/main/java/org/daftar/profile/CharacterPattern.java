package org.daftar.profile;

/// The shape of a value: digits become `9`, capitals `A`, small letters `a`, Arabic and other
/// letters without case `ع`; everything else stays. Runs of more than three letters are cut to
/// three, so that words of different lengths share a shape; digits keep their number, because the
/// length of a code matters. `Rabat-10 000` has the pattern `Aaa-99 999`.
public final class CharacterPattern {
  private static final int LONGEST = 40;
  private static final int LETTERS = 3;

  private CharacterPattern() {}

  /// The pattern of a value, cut at 40 characters.
  public static String of(String value) {
    StringBuilder pattern = new StringBuilder();
    int run = 0;
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      boolean letter = Character.isLetter(c);
      run = letter ? run + 1 : 0;
      if (run > LETTERS || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (pattern.length() == LONGEST) {
        return pattern.append('…').toString();
      }
      pattern.appendCodePoint(shape(c, letter));
    }
    return pattern.toString();
  }

  private static int shape(int c, boolean letter) {
    if (Character.isDigit(c)) {
      return '9';
    }
    if (!letter) {
      return c;
    }
    if (Character.isUpperCase(c)) {
      return 'A';
    }
    return Character.isLowerCase(c) ? 'a' : 'ع';
  }
}
