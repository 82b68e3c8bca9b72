package org.daftar.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures drawn from plain shapes: no fonts and no smoothing, so the same on every machine.
final class Picture {
  private Picture() {}

  /// A square mark that stands for the logo of the directorate.
  static byte[] logo() {
    BufferedImage image = new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    paint(g, Color.WHITE, 0, 0, 48, 48);
    paint(g, new Color(0x1F5F5B), 4, 4, 40, 40);
    paint(g, Color.WHITE, 12, 12, 24, 4);
    paint(g, Color.WHITE, 12, 22, 24, 4);
    paint(g, Color.WHITE, 12, 32, 16, 4);
    g.dispose();
    return jpeg(image);
  }

  /// A school seen from afar: sky, hills, a building, a road.
  static byte[] school() {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    for (int y = 0; y < 150; y++) {
      paint(g, new Color(120 + y / 2, 170 + y / 3, 230), 0, y, 320, 1);
    }
    for (int x = 0; x < 320; x++) {
      int height = 40 + (int) (18 * StrictMath.sin(x / 40.0));
      paint(g, new Color(0x9C8A5A), x, 150 - height, 1, height);
    }
    paint(g, new Color(0x7A8F4E), 0, 150, 320, 90);
    paint(g, new Color(0xE9DCC0), 90, 95, 150, 75);
    for (int window = 0; window < 5; window++) {
      paint(g, new Color(0x3A5A78), 100 + window * 28, 108, 16, 18);
    }
    paint(g, new Color(0x6B4A2B), 156, 140, 18, 30);
    paint(g, new Color(0x8A8A8A), 150, 170, 30, 70);
    g.dispose();
    return jpeg(image);
  }

  static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void paint(Graphics2D g, Color colour, int x, int y, int width, int height) {
    g.setColor(colour);
    g.fillRect(x, y, width, height);
  }
}
