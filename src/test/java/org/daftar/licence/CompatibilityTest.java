package org.daftar.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {
  /// LIC-2; cells of the matrix in standards 4.
  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, ODbL-1.0, yes",
    "PDDL-1.0, CC-BY-4.0, yes",
    "CC-BY-4.0, CC0-1.0, no",
    "CC-BY-4.0, CC-BY-SA-4.0, attribution",
    "CC-BY-4.0, ODbL-1.0, ask",
    "ODC-By-1.0, ODC-By-1.0, attribution",
    "ODC-By-1.0, CC-BY-4.0, ask",
    "etalab-2.0, ODbL-1.0, attribution",
    "CC-BY-SA-4.0, CC-BY-SA-4.0, attribution",
    "CC-BY-SA-4.0, ODbL-1.0, no",
    "ODbL-1.0, CC-BY-4.0, no",
    "ODbL-1.0, ODbL-1.0, attribution",
    "CC-BY-NC-4.0, CC-BY-NC-4.0, attribution",
    "CC-BY-NC-4.0, ODbL-1.0, no",
    "CC-BY-ND-4.0, CC-BY-ND-4.0, no",
    "OGL-UK-3.0, etalab-2.0, attribution",
    "none, CC-BY-4.0, no",
    "a-licence-nobody-knows, ODbL-1.0, no",
    "ODbL-1.0, own-terms, no",
    "CC-BY-4.0, own-terms, ask",
  })
  void oneSourceGivesTheAnswerOfTheMatrix(String from, String to, String answer) {
    Compatibility compatibility = Compatibility.check(List.of(from), to);
    assertThat(compatibility.answer().id()).isEqualTo(answer);
    assertThat(compatibility.wayOut().isEmpty())
        .isEqualTo(answer.equals("yes") || answer.equals("attribution"));
  }

  @Test
  void theStrictestSourceDecides() {
    Compatibility compatibility =
        Compatibility.check(List.of("CC0-1.0", "CC-BY-SA-4.0"), "ODbL-1.0");
    assertThat(compatibility.answer()).isEqualTo(Compatibility.Answer.NO);
    assertThat(compatibility.sources())
        .extracting(Compatibility.Source::answer)
        .containsExactly(Compatibility.Answer.YES, Compatibility.Answer.NO);
  }

  @Test
  void twoDifferentShareAlikesNeverMerge() {
    for (Licence to : Licences.all()) {
      assertThat(Compatibility.check(List.of("ODbL-1.0", "CC-BY-SA-4.0"), to.id()).answer())
          .as(to.id())
          .isEqualTo(Compatibility.Answer.NO);
    }
  }

  @Test
  void aTableFromThePortalNamesItsClausesAndItsDuties() {
    Compatibility compatibility = Compatibility.check(List.of("ODbL-1.0"), "ODbL-1.0");
    assertThat(compatibility.clauses()).anyMatch(clause -> clause.fr().contains("4.4(a)"));
    assertThat(compatibility.duties()).anyMatch(duty -> duty.ar().contains("4.6"));
  }

  @Test
  void ownDataAloneMayGoOutUnderAnything() {
    assertThat(Compatibility.check(List.of(), "CC-BY-4.0").answer())
        .isEqualTo(Compatibility.Answer.YES);
  }
}
