package org.daftar.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiveTestsTest {
  /// use, reuse, redistribute, commercial, attribution, open (LIC-1; S0:137-149).
  @ParameterizedTest
  @CsvSource({
    "ODbL-1.0,     1, 1, 1, 1, 1, true",
    "ODC-By-1.0,   1, 1, 1, 1, 1, true",
    "PDDL-1.0,     1, 1, 1, 1, 1, true",
    "CC0-1.0,      1, 1, 1, 1, 1, true",
    "CC-BY-4.0,    1, 1, 1, 1, 1, true",
    "CC-BY-SA-4.0, 1, 1, 1, 1, 1, true",
    "etalab-2.0,   1, 1, 1, 1, 1, true",
    "CC-BY-NC-4.0, 1, 1, 1, 0, 1, false",
    "CC-BY-ND-4.0, 1, 0, 1, 1, 1, false",
    "own-terms,    0, 0, 0, 0, 0, false",
  })
  void licencesPassTheTestsOfTheSources(
      String id,
      int use,
      int reuse,
      int redistribute,
      int commercial,
      int attribution,
      boolean open) {
    FiveTests tests = FiveTests.of(Licences.find(id).orElseThrow());
    assertThat(tests.passes(OpennessTest.USE)).isEqualTo(use == 1);
    assertThat(tests.passes(OpennessTest.REUSE)).isEqualTo(reuse == 1);
    assertThat(tests.passes(OpennessTest.REDISTRIBUTE)).isEqualTo(redistribute == 1);
    assertThat(tests.passes(OpennessTest.COMMERCIAL)).isEqualTo(commercial == 1);
    assertThat(tests.passes(OpennessTest.ATTRIBUTION)).isEqualTo(attribution == 1);
    assertThat(tests.isOpen()).isEqualTo(open);
  }

  @Test
  void theTableCoversTheWholeCatalogue() {
    assertThat(Licences.all()).hasSize(10).extracting(Licence::id).doesNotHaveDuplicates();
  }

  @Test
  void thePortalsLicenceIsOdbl() {
    assertThat(Licences.portalDefault().id()).isEqualTo("ODbL-1.0");
    assertThat(Licences.portalDefault().ckan()).isEqualTo("odc-odbl");
  }

  static List<Licence> catalogue() {
    return Licences.all();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void everyLicenceIsExplainedInThreeLanguages(Licence licence) {
    for (Language language : Language.values()) {
      String tag = language.tag();
      assertThat(licence.name().in(tag)).isNotBlank();
      assertThat(licence.summary().in(tag)).isNotBlank();
      assertThat(licence.may()).allSatisfy(line -> assertThat(line.in(tag)).isNotBlank());
      assertThat(licence.must()).allSatisfy(line -> assertThat(line.in(tag)).isNotBlank());
      assertThat(licence.mustNot()).allSatisfy(line -> assertThat(line.in(tag)).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void everyLicenceHasItsFullTextOrIsWrittenByTheBody(Licence licence) {
    if (licence.isOwnTerms()) {
      assertThat(Licences.text(licence.id())).isEmpty();
    } else {
      assertThat(Licences.text(licence.id()).orElseThrow()).hasSizeGreaterThan(5000);
      assertThat(licence.url()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void everyLicenceNameFitsADataPackage(Licence licence) {
    licence.openDefinition().ifPresent(id -> assertThat(id).matches("[-a-zA-Z0-9._]+"));
    assertThat(Set.of("conformant", "not-conformant", "not-reviewed"))
        .contains(licence.conformance());
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, ODbL-1.0",
    "true, false, false, ODbL-1.0",
    "false, true, true, ODbL-1.0",
    "false, true, false, ODC-By-1.0",
    "false, false, false, PDDL-1.0",
  })
  void answersLeadToALicence(boolean portal, boolean attribution, boolean alike, String id) {
    var proposal = Guidance.propose(new Guidance.Answers(portal, attribution, alike));
    assertThat(proposal.value().id()).isEqualTo(id);
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).get(proposal.reason())).isNotBlank();
    }
  }
}
