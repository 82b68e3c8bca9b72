package org.daftar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.cli.CommandLineRun.daftar;

import org.junit.jupiter.api.Test;

class LicenceVerbTest {
  @Test
  void dataUnderShareAlikeTermsStayUnderThem() {
    CommandLineRun run =
        daftar("licence", "check", "--from", "ODbL-1.0", "--to", "CC-BY-4.0", "--report", "json");

    assertThat(run.code()).isZero();
    assertThat(run.json().path("answer").asText()).isEqualTo("no");
    assertThat(run.json().path("clauses")).isNotEmpty();
    assertThat(run.json().path("wayOut")).isNotEmpty();
  }

  @Test
  void severalSourcesAreJudgedByTheStrictest() {
    CommandLineRun run =
        daftar("licence", "check", "--from", "CC0-1.0,ODbL-1.0", "--to=ODbL-1.0", "--report=json");

    assertThat(run.json().path("answer").asText()).isIn("yes", "attribution");
    assertThat(run.json().path("duties").isArray()).isTrue();
  }

  @Test
  void answersInTheLanguageAskedFor() {
    assertThat(daftar("licence", "check", "--from=ODbL-1.0", "--to=CC0-1.0", "--lang=ar").out())
        .startsWith("لا، لا يمكنكم");
  }

  @Test
  void anUnknownLicenceIsWrongUseAndNamesThoseThereAre() {
    CommandLineRun run =
        daftar("licence", "check", "--from=ODBL-1.0", "--to=nonsense", "--report=json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json().at("/problem/next").asText()).contains("ODbL-1.0");
  }
}
