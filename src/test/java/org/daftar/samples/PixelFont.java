package org.daftar.samples;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;

/// Letters of five dots by seven, drawn by hand, since the fonts of machines differ.
final class PixelFont {
  private static final int ROWS = 7;
  private static final String GLYPHS =
      """
      A 01110 10001 10001 11111 10001 10001 10001
      B 11110 10001 10001 11110 10001 10001 11110
      C 01111 10000 10000 10000 10000 10000 01111
      D 11110 10001 10001 10001 10001 10001 11110
      E 11111 10000 10000 11110 10000 10000 11111
      F 11111 10000 10000 11110 10000 10000 10000
      G 01111 10000 10000 10011 10001 10001 01111
      I 01110 00100 00100 00100 00100 00100 01110
      L 10000 10000 10000 10000 10000 10000 11111
      M 10001 11011 10101 10101 10001 10001 10001
      N 10001 11001 10101 10101 10011 10001 10001
      O 01110 10001 10001 10001 10001 10001 01110
      P 11110 10001 10001 11110 10000 10000 10000
      R 11110 10001 10001 11110 10100 10010 10001
      S 01111 10000 10000 01110 00001 00001 11110
      T 11111 00100 00100 00100 00100 00100 00100
      U 10001 10001 10001 10001 10001 10001 01110
      V 10001 10001 10001 10001 01010 01010 00100
      X 10001 01010 00100 00100 00100 01010 10001
      Z 11111 00001 00010 00100 01000 10000 11111
      0 01110 10001 10011 10101 11001 10001 01110
      1 00100 01100 00100 00100 00100 00100 01110
      2 01110 10001 00001 00110 01000 10000 11111
      3 11110 00001 00001 01110 00001 00001 11110
      4 00010 00110 01010 10010 11111 00010 00010
      5 11111 10000 11110 00001 00001 10001 01110
      6 01110 10000 10000 11110 10001 10001 01110
      7 11111 00001 00010 00100 01000 01000 01000
      8 01110 10001 10001 01110 10001 10001 01110
      9 01110 10001 10001 01111 00001 00001 01110
      , 00000 00000 00000 00000 00110 00100 01000
      / 00001 00001 00010 00100 01000 10000 10000
      % 11001 11001 00010 00100 01000 10011 10011
      """;
  private static final Map<Character, String[]> DOTS = dots();

  private PixelFont() {}

  /// Draws the text with its upper left corner at `x`, `y`; a dot is `size` pixels wide.
  static void draw(Graphics2D g, String text, int x, int y, int size) {
    for (int i = 0; i < text.length(); i++) {
      String[] rows = DOTS.get(text.charAt(i));
      for (int row = 0; rows != null && row < ROWS; row++) {
        for (int column = 0; column < rows[row].length(); column++) {
          if (rows[row].charAt(column) == '1') {
            g.fillRect(x + (i * 6 + column) * size, y + row * size, size, size);
          }
        }
      }
    }
  }

  private static Map<Character, String[]> dots() {
    Map<Character, String[]> dots = new HashMap<>();
    GLYPHS.lines().forEach(line -> dots.put(line.charAt(0), line.substring(2).split(" ", -1)));
    return dots;
  }
}
