package org.daftar.recipe;

/// White space as stewards see it: Unicode spaces, tabs, line breaks, and the invisible U+200B and
/// U+FEFF.
final class Spaces {
  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && !collapsed.isEmpty()) {
        collapsed.append(' ');
      }
      gap = false;
      collapsed.append(c);
    }
    return collapsed.toString();
  }
}
