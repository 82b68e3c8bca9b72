package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
  @Property
  void anyTextMakesASafeName(@ForAll String text) {
    String name = SafeName.of(text, "table");
    assertThat(SafeName.isSafe(name + ".csv")).as(name).isTrue();
    assertThat(name).matches("[a-z0-9][a-z0-9_-]*").hasSizeLessThanOrEqualTo(SafeName.LONGEST + 2);
  }

  @Property
  void safeNamesStayAsTheyAre(@ForAll String text) {
    String name = SafeName.of(text, "table");
    assertThat(SafeName.of(name, "table")).isEqualTo(name);
  }

  @Property
  void uniqueNamesDifferAlsoWithoutCase(@ForAll String text) {
    String name = SafeName.of(text, "table");
    String other = SafeName.unique(text, "table", List.of(name.toUpperCase(Locale.ROOT)));
    assertThat(other).isNotEqualToIgnoringCase(name);
    assertThat(SafeName.isSafe(other + ".csv")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Effectifs scolaires 2024-2025,effectifs-scolaires-2024-2025",
    "Œuvres d’été,oeuvres-d-ete",
    "CON,con-1",
    "'../../etc',etc",
    "'???',table"
  })
  void namesReadLikeTheirTitles(String title, String name) {
    assertThat(SafeName.of(title, "table")).isEqualTo(name);
  }

  @Test
  void arabicTitleIsRomanised() {
    assertThat(SafeName.of("الجهة", "table")).isEqualTo("aljha");
  }

  @ParameterizedTest
  @CsvSource({"nul.csv", "a:b.csv", "الجهة.csv", "trailing.", "'a b.csv'", ".hidden"})
  void unsafeNamesAreKnown(String name) {
    assertThat(SafeName.isSafe(name)).isFalse();
  }
}
