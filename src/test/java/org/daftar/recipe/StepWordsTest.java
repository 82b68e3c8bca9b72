package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.daftar.kernel.MemoryTable;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;

class StepWordsTest {
  @Property
  @Domain(AnyRecipes.class)
  @Domain(DomainContext.Global.class)
  void everyStepSpeaksThreeLanguages(@ForAll Step step, @ForAll Language language) {
    Texts texts = Objects.requireNonNull(TEXTS.get(language));
    assertThat(texts.get(step.sentence())).isNotBlank().doesNotContainPattern("\\{\\d}");
    assertThat(texts.get(step.action())).isNotBlank();
    MemoryTable other = MemoryTable.of("t", new String[] {"q"}, new String[] {"1"});
    for (Mismatch mismatch : Recipe.of(step).apply(other).mismatches()) {
      assertThat(texts.get(mismatch.sentence())).doesNotContainPattern("\\{\\d}");
    }
  }

  private static final Map<Language, Texts> TEXTS =
      Map.of(
          Language.FRENCH, Texts.of(Language.FRENCH),
          Language.ARABIC, Texts.of(Language.ARABIC),
          Language.ENGLISH, Texts.of(Language.ENGLISH));

  @Test
  void sentencesReadWell() {
    Texts french = Texts.of(Language.FRENCH);
    assertThat(french.get(new TrimSpaces(List.of("Commune")).sentence()))
        .isEqualTo("Espaces superflus retirés au bord des cellules dans «\u00a0Commune\u00a0»");
    assertThat(french.get(new TrimSpaces(List.of("a", "b")).sentence()))
        .isEqualTo("Espaces superflus retirés au bord des cellules dans 2 colonnes\u00a0: a, b");
    assertThat(french.get(TrimSpaces.everywhere().sentence()))
        .isEqualTo("Espaces superflus retirés au bord de toutes les cellules");
  }
}
