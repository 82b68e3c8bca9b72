package org.daftar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.daftar.bundle.Verifier;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kit.Place;
import org.daftar.kit.Theme;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole road in the real window: from a folder nobody looked at to a bundle that verifies, by
/// keyboard alone, in French and in Arabic.
class JourneyTest {
  private static final String FILE = "populations_communes.csv";
  private static final String SOURCE =
      """
      commune;population;annee
      Bni Bouayach ;18294;2024
       Imzouren;33852;2024
      Al Hoceima;56716;2024
      Targuist;13390;2024
      Issaguen ;1750;2024
      Bni Hadifa;2051;2024
      """;

  @TempDir private Path folder;
  private Path sources = Path.of("");
  private Path stick = Path.of("");

  @BeforeAll
  static void startToolkit() throws InterruptedException {
    Toolkit.start();
  }

  @ParameterizedTest
  @EnumSource(names = {"FRENCH", "ARABIC"})
  void theKeyboardAloneLeadsFromAFolderToABundleThatVerifies(Language language) throws IOException {
    walk(language);
  }

  private void walk(Language language) throws IOException {
    sources = Files.createDirectory(folder.resolve("service"));
    stick = Files.createDirectory(folder.resolve("cle"));
    Files.writeString(sources.resolve(FILE), SOURCE);
    Files.writeString(sources.resolve("note.txt"), "Une note.");
    Map<String, String> before = content(sources);
    try (Driver driver = new Driver(folder, language, Theme.LIGHT, 1000, 760)) {
      walk(new KeyboardHand(driver), Texts.of(language));
    }
    assertThat(content(sources)).as("the sources are as they were").isEqualTo(before);
    assertPublished();
  }

  private void walk(Hand hand, Texts texts) {
    try {
      inventory(hand);
      clean(hand);
      group(hand);
      describe(hand, texts);
      decide(hand);
      publish(hand);
      verify(hand, texts);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Pictures of the windows are in " + hand.picture(), e);
    }
  }

  private void inventory(Hand hand) {
    hand.driver.answer(sources);
    hand.press("welcome-scan");
    hand.see("files", list -> ((TableView<?>) list).getItems().size() == 2);
  }

  private void clean(Hand hand) {
    hand.open(FILE);
    hand.press("fix-extra-whitespace");
    hand.see("step-preview", preview -> says(preview, "Bni Bouayach"));
    hand.press("dialog-yes");
    hand.see("step-1");
    hand.see("findings-nothing");
    hand.take("clean", "clean-change_case");
    hand.see("step-preview", preview -> says(preview, "BNI BOUAYACH"));
    hand.press("dialog-yes");
    hand.see("step-2", step -> isDone(step));
    hand.undo();
    hand.see("step-2", step -> !isDone(step));
    hand.redo();
    hand.see("step-2", step -> isDone(step));
    hand.see("findings-nothing");
  }

  private static boolean isDone(javafx.scene.Node step) {
    return step.lookup(".undone") == null;
  }

  private static boolean says(javafx.scene.Node node, String words) {
    return Hand.all(node)
        .anyMatch(
            part ->
                part instanceof Labeled label && String.valueOf(label.getText()).contains(words));
  }

  private void group(Hand hand) {
    hand.go(Place.FILES);
    hand.select(FILE);
    hand.take("group", "group-new");
    hand.write("dialog-field", "Populations");
    hand.press("dialog-yes");
    hand.driver.settle();
    assertThat(hand.driver.services().datasets().list())
        .extracting(set -> set.displayTitle("fr"))
        .containsExactly("Populations");
  }

  private void describe(Hand hand, Texts texts) {
    hand.go(Place.SHEET);
    hand.press("prefill");
    hand.see("dictionary-commune");
    hand.press("confirm-all");
    hand.write("input-title-fr", "Population des communes");
    hand.write("input-title-ar", "ساكنة الجماعات");
    hand.choose("input-theme", term(texts, "themes", "population"));
    hand.write("input-description-fr", "Population légale par commune.");
    hand.write("input-description-ar", "الساكنة القانونية حسب الجماعة سنة 2024.");
    hand.write("input-administration-fr", "Province d’Al Hoceïma");
    hand.write("input-administration-ar", "إقليم الحسيمة");
    hand.write("input-contactEmail", "contact@example.ma");
    hand.write("input-source-fr", "Recensement");
    hand.choose("input-frequency", term(texts, "frequencies", "ANNUAL"));
    hand.write("input-collection-fr", "Comptage exhaustif.");
    hand.write("input-updateMethod-fr", "À chaque recensement.");
  }

  private static String term(Texts texts, String vocabulary, String code) {
    return org.daftar.metadata.Vocabularies.find(vocabulary)
        .orElseThrow()
        .term(code)
        .orElseThrow()
        .label()
        .best(texts.language().tag());
  }

  private void decide(Hand hand) {
    hand.go(Place.RIGHTS);
    hand.press("access-open");
    hand.press("licence-ODbL-1.0");
    hand.see("licence-ODbL-1.0", card -> card.getStyleClass().contains("selected"));
    hand.see("access-open", card -> card.getStyleClass().contains("selected"));
  }

  private void publish(Hand hand) {
    hand.go(Place.PUBLISH);
    for (String line : List.of("right", "personal", "licence", "metadata", "quality", "formats")) {
      hand.see("gate-" + line, row -> row.lookup(".df-dot.err") == null);
    }
    hand.driver.answer(stick);
    hand.primary();
    hand.primary();
    hand.see("written");
  }

  private void verify(Hand hand, Texts texts) {
    hand.press("tab-verify");
    hand.driver.answer(bundle());
    hand.press("verify-folder");
    String intact = texts.get(Message.of("publish.verify.intact"));
    hand.see("verify-result", words -> says(words, intact.substring(0, 8)));
  }

  private Path bundle() {
    try (Stream<Path> written = Files.list(stick)) {
      List<Path> all = written.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertPublished() throws IOException {
    assertThat(Verifier.verify(bundle(), Progress.NONE).isValid()).isTrue();
    List<Path> tables;
    try (Stream<Path> data = Files.walk(bundle().resolve("data"))) {
      tables =
          data.filter(file -> file.getFileName().toString().startsWith("populations")).toList();
    }
    assertThat(tables).hasSize(1);
    assertThat(Files.readString(tables.getFirst(), StandardCharsets.UTF_8).lines())
        .containsExactly(
            "commune,population,annee",
            "BNI BOUAYACH,18294,2024",
            "IMZOUREN,33852,2024",
            "AL HOCEIMA,56716,2024",
            "TARGUIST,13390,2024",
            "ISSAGUEN,1750,2024",
            "BNI HADIFA,2051,2024");
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(
            file.getFileName() + " " + Files.getLastModifiedTime(file),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }
}
