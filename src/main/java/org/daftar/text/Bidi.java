package org.daftar.text;

/// Islands of text that run in another direction than the sentence around them (Unicode UAX #9).
///
/// In files and terminals an island is an isolate (U+2066 to U+2069), as the standard has it. In
/// the window it can't be: the text engine under JavaFX on Linux draws every default ignorable
/// character of a right-to-left text as a box. There an island stands between two characters that
/// the app's own font draws as nothing: one of the private use area, which is strongly
/// left-to-right, and the Arabic symbol U+FBB2, which nobody writes and which is strongly
/// right-to-left. (It has to be of the Arabic script: the same engine puts pieces of several
/// scripts in the wrong order.)
public final class Bidi {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';
  private static final char DRAWN_LEFT_TO_RIGHT = '\uE000';
  private static final char DRAWN_RIGHT_TO_LEFT = '\uFBB2';

  private Bidi() {}

  /// The text as an island for files and terminals. It runs in the direction of its first strong
  /// letter; left to right where it has none, as numbers, paths and codes do.
  public static String island(String text) {
    char open = startsRightToLeft(text) ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    return open + text + POP_ISOLATE;
  }

  /// The text as an island in the window, in the app's own font.
  ///
  /// @param inRightToLeft whether the sentence around it runs from right to left
  public static String drawnIsland(String text, boolean inRightToLeft) {
    char inside = startsRightToLeft(text) ? DRAWN_RIGHT_TO_LEFT : DRAWN_LEFT_TO_RIGHT;
    char outside = inRightToLeft ? DRAWN_RIGHT_TO_LEFT : DRAWN_LEFT_TO_RIGHT;
    return "" + outside + inside + text + inside + outside;
  }

  /// The text without the marks of islands, for comparisons and for what is read aloud.
  public static String strip(String text) {
    return text.replaceAll("[\u2066-\u2069\uE000\uFBB2]", "");
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
