package org.daftar.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daftar.kernel.LocalizedText;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationTest {
  @ParameterizedTest
  @CsvSource({"CLOSED, false", "SHARED, false", "OPEN, true"})
  void onlyOpenDataMayBeExportedAsOpen(Classification classification, boolean may) {
    assertThat(classification.mayExportAsOpen()).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, 0, 0, 0, OPEN",
    "OPEN, 2, 4, 4, OPEN",
    "OPEN, 3, 0, 0, CLOSED",
    "SHARED, 4, 0, 0, CLOSED",
    "CLOSED, 0, 0, 0, CLOSED",
  })
  void confidentialityFromThreeOnClosesWhateverWasChosen(
      Classification chosen, int c, int i, int a, Classification counts) {
    assertThat(chosen.under(new Sensitivity(c, i, a))).isEqualTo(counts);
  }

  @Test
  void aSensitivityOutsideTheScaleIsRefused() {
    assertThatThrownBy(() -> new Sensitivity(5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSensitivityIsKeptAsThreeItems() {
    Sensitivity sensitivity = new Sensitivity(1, 2, 3);
    assertThat(Sensitivity.ofItems(sensitivity.items())).isEqualTo(sensitivity);
    assertThat(Sensitivity.ofItems(List.of("9", "0", "0"))).isEqualTo(Sensitivity.NONE);
    assertThat(Sensitivity.ofItems(List.of())).isEqualTo(Sensitivity.NONE);
  }

  @ParameterizedTest
  @EnumSource(Classification.class)
  void everyClassHasExamplesInThreeLanguages(Classification classification) {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      assertThat(classification.examples()).hasSize(2);
      assertThat(classification.examples())
          .allSatisfy(example -> assertThat(texts.get(example)).isNotBlank());
      assertThat(Classification.ofId(classification.id())).contains(classification);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theAttributionNamesSourceDateAndLicence(Language language) {
    Texts texts = Texts.of(language);
    LocalizedText producer = new LocalizedText("Province de Demo", "إقليم ديمو", "");
    LocalizedText title = LocalizedText.ofFrench("Budget 2024");
    String sentence =
        texts.get(
            Attribution.sentence(
                producer,
                title,
                LocalDate.of(2024, 9, 30),
                Licences.portalDefault(),
                language.tag()));
    assertThat(sentence)
        .contains(producer.best(language.tag()), "Budget 2024", "30/09/2024", "ODbL");
  }

  @Test
  void textsThatNobodyReadAreMarked() {
    assertThat(LegalText.all())
        .filteredOn(text -> !text.verified())
        .extracting(LegalText::id)
        .containsExactly("31-13-art7", "31-13-art10", "dgssi-2025");
  }
}
