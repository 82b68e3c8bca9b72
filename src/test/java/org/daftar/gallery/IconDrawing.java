package org.daftar.gallery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Draws the app icon's PNG files from its SVG: `IconDrawing PROJECT`. Reads only what our own
/// icon uses: `path` elements with a fill or a round stroke, and the absolute path commands
/// M, L, C and Z, on a square of 512 units.
public final class IconDrawing {
  /// All sizes that are kept beside the SVG, in pixels.
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /// The sizes that the window carries.
  static final List<Integer> WINDOW_SIZES = List.of(16, 32, 48, 128, 256);

  private static final double UNITS = 512;
  private static final int FINE = 8;

  private final NodeList paths;

  private IconDrawing(NodeList paths) {
    this.paths = paths;
  }

  /// Writes every PNG anew.
  ///
  /// @param args the project's folder
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    for (int size : SIZES) {
      BufferedImage picture = of(source(project, size)).draw(size);
      write(picture, project.resolve("icons/daftar-" + size + ".png"));
      if (WINDOW_SIZES.contains(size)) {
        write(picture, windowIcon(project, size));
      }
    }
  }

  /// At 32 pixels and below, a drawing with fewer and thicker strokes reads better.
  static Path source(Path project, int size) {
    return project.resolve(size <= 32 ? "icons/daftar-small.svg" : "icons/daftar.svg");
  }

  static Path windowIcon(Path project, int size) {
    return project.resolve("src/main/resources/org/daftar/kit/icons/daftar-" + size + ".png");
  }

  private static void write(BufferedImage picture, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(picture, "png", file.toFile());
  }

  static IconDrawing of(Path svg) {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
      return new IconDrawing(document.getElementsByTagName("path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(svg + " is not an SVG we can draw", e);
    }
  }

  /// Drawn eight times as fine, then averaged: the same pixels on every system.
  BufferedImage draw(int size) {
    BufferedImage fine =
        new BufferedImage(size * FINE, size * FINE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = fine.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size * FINE / UNITS, size * FINE / UNITS);
    for (int i = 0; i < paths.getLength(); i++) {
      paint(g, (Element) paths.item(i));
    }
    g.dispose();
    return averaged(fine, size);
  }

  private static void paint(Graphics2D g, Element path) {
    Path2D outline = outline(path.getAttribute("d"));
    if (!path.getAttribute("fill").equals("none")) {
      g.setColor(Color.decode(path.getAttribute("fill")));
      g.fill(outline);
    }
    if (path.hasAttribute("stroke")) {
      float width = Float.parseFloat(path.getAttribute("stroke-width"));
      g.setColor(Color.decode(path.getAttribute("stroke")));
      g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(outline);
    }
  }

  private static Path2D outline(String commands) {
    Deque<String> words = new ArrayDeque<>(List.of(commands.strip().split("[\\s,]+")));
    Path2D outline = new Path2D.Double();
    while (!words.isEmpty()) {
      String command = words.pop();
      switch (command) {
        case "M" -> outline.moveTo(next(words), next(words));
        case "L" -> outline.lineTo(next(words), next(words));
        case "C" ->
            outline.curveTo(
                next(words), next(words), next(words), next(words), next(words), next(words));
        case "Z" -> outline.closePath();
        default -> throw new IllegalArgumentException("Write " + command + " as M, L, C or Z");
      }
    }
    return outline;
  }

  private static double next(Deque<String> words) {
    return Double.parseDouble(words.pop());
  }

  private static BufferedImage averaged(BufferedImage fine, int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] sums = new int[4];
    int[] pixel = new int[4];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < FINE * FINE; i++) {
          fine.getRaster().getPixel(x * FINE + i % FINE, y * FINE + i / FINE, pixel);
          Arrays.setAll(sums, band -> sums[band] + pixel[band]);
        }
        Arrays.setAll(sums, band -> sums[band] / (FINE * FINE));
        picture.getRaster().setPixel(x, y, sums);
      }
    }
    BufferedImage plain = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = plain.createGraphics();
    g.drawImage(picture, 0, 0, null);
    g.dispose();
    return plain;
  }
}
