package org.daftar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.ValueType;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  @ParameterizedTest
  @CsvSource({
    "effectifs_scolaires_2024-2025_VF.xlsx, Effectifs scolaires 2024-2025",
    "effectifs_scolaires_2024-2025_VF2_corrigé.xlsx, Effectifs scolaires 2024-2025",
    "'effectifs_scolaires_2024-2025_VF (copie).xlsx', Effectifs scolaires 2024-2025",
    "centres_sante_1252.csv, Centres sante",
    "Copie de budget commune (1).ods, Budget commune",
    "20240312_marches-publics_FINAL_v2.1.xlsx, Marches publics",
    "bulletin_barrages_scan.pdf, Bulletin barrages",
    "نسخة من ميزانية_الجماعة_2023_نهائي.xlsx, ميزانية الجماعة 2023",
    "rapport, Rapport",
  })
  void awkwardFileNamesBecomeTitles(String fileName, String title) {
    Metadata metadata = proposed(Clues.ofFile(fileName));
    assertThat(metadata.text(Fields.TITLE).best("fr")).isEqualTo(title);
  }

  @Test
  void aNameOfNothingButMarksFallsBackToTheFolder() {
    Metadata metadata = proposed(Clues.ofFile("VF2 (1).xlsx").in("Transport urbain"));
    assertThat(metadata.text(Fields.TITLE).fr()).isEqualTo("Transport urbain");
  }

  @Test
  void titleRowsGiveTitleAdministrationAndSource() {
    Metadata metadata =
        proposed(
            Clues.ofFile("x.xlsx")
                .withTitleRows(
                    List.of(
                        "Royaume du Maroc",
                        "Direction provinciale de démonstration",
                        "Effectifs scolaires par commune, 2024-2025",
                        "أعداد التلاميذ حسب الجماعة",
                        "Source : enquête de rentrée")));
    assertThat(metadata.text(Fields.TITLE).fr())
        .isEqualTo("Effectifs scolaires par commune, 2024-2025");
    assertThat(metadata.text(Fields.TITLE).ar()).isEqualTo("أعداد التلاميذ حسب الجماعة");
    assertThat(metadata.text(Fields.ADMINISTRATION).fr())
        .isEqualTo("Direction provinciale de démonstration");
    assertThat(metadata.text(Fields.SOURCE).fr()).isEqualTo("enquête de rentrée");
    assertThat(metadata.item(Fields.THEME)).contains("education");
  }

  @Test
  void aTableOfCommunesByYearIsCommuneAndAnnual() {
    Metadata metadata =
        proposed(
            Clues.ofFile("x.csv")
                .withProfile(Profiles.ofHeaders("Province", "Code commune", "Année", "Effectif")));
    assertThat(metadata.item(Fields.SPATIAL_LEVEL)).contains("commune");
    assertThat(metadata.item(Fields.TIME_STEP)).contains("P1Y");
  }

  @Test
  void datesInAColumnGiveThePeriodAndBirthDatesDoNot() {
    Metadata metadata =
        proposed(
            Clues.ofFile("x.csv")
                .withProfile(
                    Profiles.of(
                        Profiles.column(
                            1, "Date de naissance", ValueType.DATE, "1950-01-02", "2001-05-06"),
                        Profiles.column(
                            2, "Date d'attribution", ValueType.DATE, "2024-02-01", "2025-03-31"))));
    assertThat(metadata.period(Fields.PERIOD))
        .contains(
            new Period(
                Optional.of(LocalDate.of(2024, 2, 1)), Optional.of(LocalDate.of(2025, 3, 31))));
  }

  @Test
  void aLostDateOf1970BeginsNoPeriod() {
    Metadata metadata =
        proposed(
            Clues.ofFile("x.csv")
                .withProfile(
                    Profiles.of(
                        Profiles.column(1, "Date", ValueType.DATE, "1970-01-01", "2025-03-31"))));
    assertThat(metadata.period(Fields.PERIOD)).isEmpty();
  }

  @Test
  void yearsInTheNameGiveThePeriod() {
    Metadata metadata = proposed(Clues.ofFile("arrivees_2019-2025.csv"));
    assertThat(metadata.items(Fields.PERIOD)).containsExactly("2019-01-01", "2025-12-31");
  }

  @Test
  void theTerritoryIsReadInTheNameAndInAColumn() {
    assertThat(proposed(Clues.ofFile("ecoles_Tétouan.csv")).items(Fields.SPATIAL_COVERAGE))
        .containsExactly("01.571");
    Clues listed =
        Clues.ofFile("x.csv")
            .withProfile(
                Profiles.of(
                    Profiles.column(
                        1, "Région", ValueType.STRING, "", "", "ORIENTAL", "سوس-ماسة")));
    assertThat(proposed(listed).items(Fields.SPATIAL_COVERAGE)).containsExactly("02", "09");
  }

  @Test
  void languagesAreReadFromTheLetters() {
    Clues clues = Clues.ofFile("x.csv").withProfile(Profiles.ofHeaders("الجماعة", "Commune"));
    assertThat(proposed(clues).items(Fields.LANGUAGES)).containsExactly("ar", "fr");
  }

  @Test
  void keywordsAreWordsThatThePortalTakes() {
    Clues clues =
        Clues.ofFile("taux_d'emploi.csv").withProfile(Profiles.ofHeaders("Nombre", "الجماعة"));
    Metadata metadata = proposed(clues);
    assertThat(metadata.keywords(Fields.KEYWORDS, "fr")).containsExactly("taux", "emploi");
    assertThat(metadata.keywords(Fields.KEYWORDS, "ar")).containsExactly("الجماعة");
  }

  @Test
  void whatIsConfirmedIsNeverOverwritten() {
    Metadata typed =
        Metadata.EMPTY.with(Fields.TITLE, Entry.confirmed(FieldValue.text("Mon titre", "", "")));
    Metadata metadata = typed.propose(Proposals.of(Clues.ofFile("autre.csv")));
    assertThat(metadata.text(Fields.TITLE).fr()).isEqualTo("Mon titre");
  }

  @Test
  void everyProposalSaysWhyInThreeLanguages() {
    Clues clues =
        Clues.ofFile("effectifs_Rabat_2024.xlsx")
            .withTitleRows(List.of("Source : enquête"))
            .withFormat("xlsx")
            .withModified(LocalDate.of(2025, 1, 2))
            .withProfile(Profiles.ofHeaders("Commune", "Mois"));
    Map<String, Entry> proposals = Proposals.of(clues);
    assertThat(proposals).hasSizeGreaterThan(8);
    for (Language language : Language.values()) {
      assertThat(proposals.values())
          .allSatisfy(
              entry ->
                  assertThat(Texts.of(language).get(entry.proposal().orElseThrow().reason()))
                      .isNotBlank());
    }
  }

  private static Metadata proposed(Clues clues) {
    return Metadata.EMPTY.propose(Proposals.of(clues));
  }
}
