package org.daftar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.cli.CommandLineRun.daftar;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en"})
  void helpNamesEveryVerbInTheLanguageAskedFor(String lang) {
    CommandLineRun run = daftar("--help", "--lang", lang);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("demo", "scan", "inspect", "profile", "check", "clean", "convert")
        .contains("licence", "bundle", "verify")
        .contains(
            switch (lang) {
              case "ar" -> "يجرد مجلدات";
              case "en" -> "Takes an inventory";
              default -> "Inventorie des dossiers";
            });
  }

  @Test
  void everyVerbHasItsHelpInTheThreeLanguages() {
    for (String verb :
        new String[] {
          "demo", "scan", "inspect", "profile", "check", "clean", "convert", "bundle", "verify"
        }) {
      String french = daftar(verb, "--help", "--lang=fr").out();
      String arabic = daftar(verb, "--help", "--lang=ar").out();
      String english = daftar(verb, "--help", "--lang=en").out();
      assertThat(french.lines().findFirst()).as(verb).isPresent();
      assertThat(arabic.lines().findFirst()).isNotEqualTo(french.lines().findFirst());
      assertThat(english.lines().findFirst()).isNotEqualTo(french.lines().findFirst());
    }
  }

  @Test
  void withoutVerbSaysWhatThereIs() {
    CommandLineRun run = daftar("--lang", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Commandes");
  }

  @Test
  void anUnknownVerbIsWrongUseAndSuggestsTheRightOne() {
    CommandLineRun run = daftar("inspct", "x.csv", "--lang", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("inspct", "Vouliez-vous dire", "inspect");
  }

  @Test
  void wrongUseIsAlsoToldInTheReport() {
    CommandLineRun run = daftar("inspect", "--report", "json", "--lang", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json().at("/problem/code").asText()).isEqualTo("cli-missing");
    assertThat(run.json().at("/problem/message").asText()).contains("FILE");
    assertThat(run.json().at("/problem/next").asText()).isNotBlank();
  }

  @Test
  void anUnknownLanguageIsWrongUse() {
    assertThat(daftar("licence", "check", "--lang", "de").code()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsAProblemWithANextStep(@TempDir Path folder) {
    CommandLineRun run =
        daftar("inspect", folder.resolve("absent.csv"), "--report=json", "--lang=en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.json().at("/file").asText()).endsWith("absent.csv");
    assertThat(run.json().at("/problem/message").asText()).contains("absent.csv");
    assertThat(run.json().at("/problem/next").asText()).isNotBlank();
    assertThat(run.err()).contains("absent.csv");
  }
}
