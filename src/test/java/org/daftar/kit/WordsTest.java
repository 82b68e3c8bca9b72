package org.daftar.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.daftar.app.Driver;
import org.daftar.app.Toolkit;
import org.daftar.gallery.Pictures;
import org.daftar.text.Bidi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Arabic and Latin in one line, as it is really drawn.
class WordsTest {
  private static final String SENTENCE = "تضم الورقة %s خلية مدمجة في الجدول";

  @BeforeAll
  static void startToolkit() throws InterruptedException {
    Toolkit.start();
  }

  /// A no-break space keeps digits together by the rules of Unicode alone, so the number stands
  /// right without any island; the island has to draw the very same picture.
  @Test
  void aNumberWithASpaceKeepsItsOrderInAnArabicSentence() {
    BufferedImage wanted = picture(SENTENCE.formatted("1\u00a0234"), 600);
    BufferedImage island = picture(SENTENCE.formatted(Bidi.drawnIsland("1 234", true)), 600);
    BufferedImage bare = picture(SENTENCE.formatted("1 234"), 600);

    assertThat(pixels(island)).isEqualTo(pixels(wanted));
    assertThat(pixels(bare)).isNotEqualTo(pixels(wanted));
  }

  @Test
  void theMarksOfAnIslandTakeNoRoomAndDrawNothing() {
    double bare = width("effectifs.xlsx");
    double island = width(Bidi.drawnIsland("effectifs.xlsx", false));
    double arabic = width("مجموعة");
    double arabicIsland = width(Bidi.drawnIsland("مجموعة", true));

    assertThat(island).isEqualTo(bare);
    assertThat(arabicIsland).isEqualTo(arabic);
  }

  @Test
  void arabicIsBrokenIntoLinesAtEveryWidth() {
    String text = SENTENCE.formatted(Bidi.drawnIsland("effectifs 2024 VF.xlsx", true)).repeat(4);

    for (int width = 80; width < 700; width += 31) {
      BufferedImage picture = picture(text, width);

      assertThat(picture.getWidth()).isEqualTo(width);
    }
  }

  private static double width(String text) {
    return Driver.onUi(
        () -> {
          Theme.install();
          Text drawn = new Text(text);
          drawn.setFont(Font.font("Daftar Sans", 13));
          return drawn.getLayoutBounds().getWidth();
        });
  }

  private static BufferedImage picture(String text, int width) {
    return Driver.onUi(
        () -> {
          Theme.install();
          Label label = Parts.wrapped(Parts.text(text));
          Scene scene = new Scene(new VBox(label), width, 400);
          scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          Theme.LIGHT.apply(scene);
          return Pictures.of(scene);
        });
  }

  private static String pixels(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return Arrays.toString(picture.getRGB(0, 0, width, height, null, 0, width));
  }
}
