package org.daftar.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daftar.app.Driver;
import org.daftar.app.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The toolkit fails for good on Arabic in a text area whose lines have to be broken; ours never
/// asks it to.
class TextAreaTest {
  private static final String ARABIC =
      "الساكنة القانونية حسب الجماعة سنة 2024 وكل ما يلي ذلك من بيانات";

  @BeforeAll
  static void startToolkit() throws InterruptedException {
    Toolkit.start();
  }

  @ParameterizedTest
  @ValueSource(ints = {140, 150, 163, 172, 190, 205, 233, 260})
  void arabicIsTypedAndPastedAtAnyWidth(int width) {
    List<Boolean> wrapped =
        Driver.onUi(
            () -> {
              Stage stage = new Stage();
              TextArea area = Parts.area(new TextArea());
              stage.setScene(new Scene(new VBox(area), width, 200));
              stage.show();
              for (int end = 1; end <= ARABIC.length(); end++) {
                area.appendText(ARABIC.substring(end - 1, end));
                measure(area);
              }
              area.setText("Une phrase en français, assez longue pour deux lignes.");
              measure(area);
              boolean latin = area.isWrapText();
              area.setText(ARABIC);
              area.lookup(".content").getBoundsInLocal();
              area.appendText(ARABIC + "\n" + ARABIC);
              area.lookup(".content").getBoundsInLocal();
              measure(area);
              stage.close();
              return List.of(latin, area.isWrapText());
            });

    assertThat(wrapped).containsExactly(true, false);
  }

  private static void measure(TextArea area) {
    area.getScene().getRoot().applyCss();
    area.getScene().getRoot().layout();
    area.lookup(".content").getBoundsInLocal();
  }
}
