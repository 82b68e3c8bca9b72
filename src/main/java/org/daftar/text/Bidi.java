package org.daftar.text;

/// Isolation of text that runs in another direction than its surroundings (Unicode UAX #9).
public final class Bidi {
  private static final char LRI = '\u2066';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  private Bidi() {}

  /// The text as its own left-to-right island: paths, codes, numbers with units.
  public static String ltr(String text) {
    return LRI + text + PDI;
  }

  /// The text as its own island, in the direction of its first strong letter.
  public static String isolate(String text) {
    return FSI + text + PDI;
  }

  /// The text without isolates, for files and comparisons.
  public static String strip(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  /// Whether the text holds a letter of a right-to-left script.
  public static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(Bidi::isRightToLeft);
  }

  /// Whether the first strong letter of the text runs from right to left.
  public static boolean startsRightToLeft(String text) {
    return text.codePoints()
        .filter(c -> isRightToLeft(c) || Character.isLetter(c))
        .mapToObj(Bidi::isRightToLeft)
        .findFirst()
        .orElse(false);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
