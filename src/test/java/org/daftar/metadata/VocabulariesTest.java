package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {
  @Test
  void thereAreTwelveRegionsAndSeventyFiveProvinces() {
    assertThat(Territories.regions()).hasSize(12);
    assertThat(Territories.provinces()).hasSize(75);
    assertThat(Territories.all()).hasSize(88);
  }

  static List<Territory> regions() {
    return Territories.regions();
  }

  /// REF-1 check: the census adds up.
  @ParameterizedTest
  @MethodSource("regions")
  void theProvincesOfARegionHaveItsPopulation(Territory region) {
    long provinces =
        Territories.provinces().stream()
            .filter(province -> province.parent().equals(Optional.of(region.code())))
            .mapToLong(Territory::population)
            .sum();
    assertThat(provinces).isEqualTo(region.population());
  }

  @Test
  void theCountryHas36828330Inhabitants() {
    assertThat(Territories.find(Territories.COUNTRY).orElseThrow().population())
        .isEqualTo(36_828_330);
  }

  static List<String> vocabularies() {
    return Vocabularies.ids();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyTermHasItsWordsInThreeLanguages(String id) {
    Vocabulary vocabulary = Vocabularies.find(id).orElseThrow();
    assertThat(vocabulary.source()).isNotBlank();
    assertThat(vocabulary.terms()).extracting(Term::code).doesNotHaveDuplicates().isNotEmpty();
    for (String tag : List.of("fr", "ar", "en")) {
      assertThat(vocabulary.terms()).allMatch(term -> !term.label().in(tag).isBlank());
    }
  }

  @Test
  void themesThatWereNotReadAtThePortalAreMarked() {
    assertThat(Vocabularies.find("themes").orElseThrow().terms())
        .hasSize(12)
        .filteredOn(Term::verified)
        .extracting(Term::code)
        .containsExactly("habitat");
  }

  @Test
  void theFiveTypesOfDataAreThere() {
    assertThat(Vocabularies.find("data-types").orElseThrow().terms()).hasSize(5);
  }
}
