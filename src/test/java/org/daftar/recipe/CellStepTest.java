package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.DaftarException;
import org.daftar.profile.DateNotation;
import org.daftar.profile.NumberNotation;
import org.daftar.recipe.ChangeCase.LetterCase;
import org.daftar.recipe.ReplaceText.Matching;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellStepTest {
  private static String after(CellStep step, String text) {
    return step.convert(text).orElse("(inchangé)");
  }

  private static ReplaceText replace(String find, String by, Matching matching, boolean whole) {
    return new ReplaceText(List.of("a"), find, by, matching, whole);
  }

  @Test
  void trimsEveryKindOfSpace() {
    assertThat(after(TrimSpaces.everywhere(), "\u00a0\t Rabat \u202f\n")).isEqualTo("Rabat");
    assertThat(after(TrimSpaces.everywhere(), " a  b ")).isEqualTo("a  b");
  }

  @Test
  void collapsesRunsOfSpaces() {
    assertThat(after(CollapseSpaces.everywhere(), "  Sidi\u00a0 Kacem \n nord"))
        .isEqualTo("Sidi Kacem nord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AÏN HARROUDA       | Aïn Harrouda
          cap de l’eau       | Cap de l’Eau
          SIDI YAHYA DU GHARB | Sidi Yahya du Gharb
          el-jadida          | El-Jadida
          Avenue HASSAN II   | Avenue Hassan II
          LA MAAMORA         | La Maamora
          سلا الجديدة        | سلا الجديدة
          """)
  void titleCaseFollowsFrenchNames(String text, String expected) {
    assertThat(after(new ChangeCase(List.of(), LetterCase.TITLE), text)).isEqualTo(expected);
  }

  @Test
  void changesTheOtherCases() {
    assertThat(after(new ChangeCase(List.of(), LetterCase.UPPER), "Salé سلا"))
        .isEqualTo("SALÉ سلا");
    assertThat(after(new ChangeCase(List.of(), LetterCase.LOWER), "SALÉ")).isEqualTo("salé");
    assertThat(after(new ChangeCase(List.of(), LetterCase.SENTENCE), "«DIRECTION PROVINCIALE»"))
        .isEqualTo("«Direction provinciale»");
  }

  @Test
  void replacesTextAsItStands() {
    assertThat(after(replace("a.", "x", Matching.EXACT, false), "a.a.ab")).isEqualTo("xxab");
    assertThat(after(replace("ab", "x", Matching.EXACT, true), "abab")).isEqualTo("abab");
    assertThat(after(replace("ab", "x", Matching.EXACT, true), "ab")).isEqualTo("x");
  }

  @Test
  void replacesWithoutRegardToCaseAndAccents() {
    assertThat(after(replace("salé", "S", Matching.IGNORE_CASE, false), "SALÉ, Sale"))
        .isEqualTo("S, Sale");
    assertThat(after(replace("sale", "S", Matching.IGNORE_ACCENTS, false), "SALÉ, Sale\u0301 !"))
        .isEqualTo("S, S !");
    assertThat(after(replace("مدرسه", "م", Matching.IGNORE_ACCENTS, false), "المَدرَسة 1"))
        .isEqualTo("الم 1");
  }

  @Test
  void replacesByPatternWithGroups() {
    assertThat(after(replace("(\\d+)\\s*DH", "$1", Matching.PATTERN, false), "12 DH et 5DH"))
        .isEqualTo("12 et 5");
    assertThat(after(replace("\\d+", "n", Matching.PATTERN, true), "12a")).isEqualTo("12a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "*x", "(?<n"})
  void refusesAPatternThatIsNone(String pattern) {
    assertThatThrownBy(() -> replace(pattern, "", Matching.PATTERN, false))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("recipe-pattern-invalid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$2", "$", "x\\", "${nom}"})
  void refusesAReplacementWithoutItsGroup(String replacement) {
    assertThatThrownBy(() -> replace("(a)", replacement, Matching.PATTERN, false))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("recipe-replacement-invalid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|aa)+$", "(.*a){20}x"})
  void stopsAPatternThatWouldHang(String pattern) {
    ReplaceText step = replace(pattern, "", Matching.PATTERN, false);
    String text = "a".repeat(5_000) + "!";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> step.convert(text))
                .isInstanceOfSatisfying(
                    DaftarException.class,
                    e -> assertThat(e.problem().code()).isEqualTo("recipe-pattern-too-slow")));
  }

  @Test
  void anEmptySearchIsRefused() {
    assertThatThrownBy(() -> replace("", "x", Matching.EXACT, false))
        .isInstanceOf(DaftarException.class);
  }

  @Test
  void writesNumbersPlainlyAndLeavesTheRest() {
    ParseNumber step = new ParseNumber("a", NumberNotation.FRENCH);
    assertThat(after(step, "1 234,50")).isEqualTo("1234.5");
    assertThat(after(step, "12 500 DH")).isEqualTo("12500");
    assertThat(after(step, "")).isEmpty();
    assertThat(step.convert("n.d.")).isEmpty();
  }

  @Test
  void writesDatesAsIsoAndLeavesTheRest() {
    ParseDate step = new ParseDate("a", DateNotation.DAY_FIRST);
    assertThat(after(step, "5 غشت 2025")).isEqualTo("2025-08-05");
    assertThat(after(step, "05/08/2025")).isEqualTo("2025-08-05");
    assertThat(step.convert("14 ذو الحجة 1433")).isEmpty();
    assertThat(step.convert("05/08/25")).isEmpty();
  }

  @Test
  void mapsWholeValuesAndEmptiesMarks() {
    assertThat(after(new MapValues("a", Map.of("Casa", "Casablanca")), "Casa"))
        .isEqualTo("Casablanca");
    assertThat(after(new MapValues("a", Map.of("Casa", "Casablanca")), "Casanova"))
        .isEqualTo("Casanova");
    assertThat(after(new SetMissing(List.of(), List.of("n.d.")), " n.d. ")).isEmpty();
    assertThat(after(new SetMissing(List.of(), List.of("n.d.")), "n.d.x")).isEqualTo("n.d.x");
  }
}
