package org.daftar.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconDrawingTest {
  private static final Path PROJECT = Path.of("");

  @Test
  void everyPngShowsWhatItsSvgDraws() throws IOException {
    for (int size : IconDrawing.SIZES) {
      BufferedImage drawn = IconDrawing.of(IconDrawing.source(PROJECT, size)).draw(size);
      assertSame(Path.of("icons/daftar-" + size + ".png"), drawn);
    }
  }

  @Test
  void theWindowCarriesTheSamePictures() throws IOException {
    for (int size : IconDrawing.WINDOW_SIZES) {
      assertSame(
          IconDrawing.windowIcon(PROJECT, size),
          ImageIO.read(Path.of("icons/daftar-" + size + ".png").toFile()));
    }
  }

  /// A level of 8 out of 255 is left for the rounding of another system.
  private static void assertSame(Path file, BufferedImage wanted) throws IOException {
    BufferedImage kept = ImageIO.read(file.toFile());
    assertThat(kept.getWidth()).as(file.toString()).isEqualTo(wanted.getWidth());
    for (int y = 0; y < kept.getHeight(); y++) {
      for (int x = 0; x < kept.getWidth(); x++) {
        for (int band = 0; band < 4; band++) {
          int difference =
              kept.getRaster().getSample(x, y, band) - wanted.getRaster().getSample(x, y, band);
          assertThat(Math.abs(difference)).as("%s at %d,%d", file, x, y).isLessThanOrEqualTo(8);
        }
      }
    }
  }
}
