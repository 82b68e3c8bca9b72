package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Région, region",
    "Taux d’emploi (%), taux_d_emploi_pct",
    "Nb. élèves 2024-2025, nb_eleves_2024_2025",
    "Cœur de ville, coeur_de_ville",
    "الجهة, aljha",
    "عدد السكان, add_alskan",
    "Ḥammām, hammam",
    "٢٠٢٤, 2024",
    "  Code  commune , code_commune",
  })
  void headersBecomeSafeNames(String header, String name) {
    assertThat(PublishedNames.column(header)).isEqualTo(name);
  }

  @Test
  void headersThatFoldToTheSameNameAreNumbered() {
    assertThat(PublishedNames.of(List.of("Région", "region", "REGION ", "جهة", "جهه", "", "???")))
        .containsExactly("region", "region_2", "region_3", "jha", "jhh", "colonne_6", "colonne_7");
  }

  @Test
  void slugsAreShortAndFree() {
    assertThat(PublishedNames.slug("Effectifs scolaires, 2024-2025"))
        .isEqualTo("effectifs-scolaires-2024-2025");
    assertThat(PublishedNames.slug("!!")).isEqualTo("jeu-de-donnees");
    assertThat(PublishedNames.slug("mot ".repeat(60))).hasSizeLessThanOrEqualTo(100);
    assertThat(PublishedNames.uniqueSlug("Budget", Set.of("budget", "budget-2")))
        .isEqualTo("budget-3");
  }

  @Property
  void namesAreSafeAndUniqueWhateverTheHeaders(
      @ForAll @Size(max = 30)
          List<
                  @StringLength(max = 90) @Chars({'_', ' ', 'a', 'é', 'A', '(', '1'})
                  @CharRange(from = '\u0600', to = '\u06ff') String>
              headers) {
    List<String> names = PublishedNames.of(headers);
    assertThat(names).hasSameSizeAs(headers).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> name.matches("[a-z0-9][a-z0-9_]{0,62}"));
  }

  @Property
  void slugsAreWhatCkanTakes(@ForAll String title) {
    assertThat(PublishedNames.slug(title)).matches("[a-z0-9][a-z0-9-]{1,99}");
  }
}
