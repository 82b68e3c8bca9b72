package org.daftar.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Header;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule on a small table that has the trouble and on one that only looks like it.
class ChecksTest {
  /// A table in which a rule must be found in these records, and one in which it must not.
  private record Sample(String rule, List<Long> rows, Table failing, Table passing) {
    @Override
    public String toString() {
      return rule;
    }
  }

  /// Records as text, cells set apart by `|`, the first one the header.
  private static Table table(String... records) {
    String[][] cells =
        Stream.of(records).map(record -> record.split("\\|", -1)).toArray(String[][]::new);
    return MemoryTable.of("table", cells);
  }

  /// A table seen with fewer columns than its longest record has cells.
  private record Narrow(Table table, int width) implements Table {
    @Override
    public String name() {
      return table.name();
    }

    @Override
    public List<Column> columns() {
      return table.columns().subList(0, width);
    }

    @Override
    public Header header() {
      return table.header();
    }

    @Override
    public Table withHeader(Header header) {
      return new Narrow(table.withHeader(header), width);
    }

    @Override
    public List<Row> rows(long first, int count) {
      return table.rows(first, count);
    }

    @Override
    public OptionalLong knownRowCount() {
      return table.knownRowCount();
    }

    @Override
    public long rowCount(Progress progress) {
      return table.rowCount(progress);
    }

    @Override
    public void forEach(Progress progress, RowConsumer consumer) {
      table.forEach(progress, consumer);
    }

    @Override
    public void close() {
      table.close();
    }
  }

  /// A table of a single named column beside a label that differs in every row.
  private static Table column(String name, String... values) {
    return table(
        Stream.concat(
                Stream.of("libellé|" + name),
                IntStream.range(0, values.length)
                    .mapToObj(i -> "nom" + (char) ('a' + i) + "|" + values[i]))
            .toArray(String[]::new));
  }

  private static Sample cells(String rule, List<Long> rows, String name, String bad, String good) {
    return new Sample(
        rule, rows, column(name, bad.split(";", -1)), column(name, good.split(";", -1)));
  }

  static Stream<Sample> samples() {
    return Stream.of(structure(), dates(), numbers(), texts(), identifiers(), places())
        .flatMap(s -> s);
  }

  private static Stream<Sample> structure() {
    return Stream.of(
        new Sample("blank-header", List.of(1L), table("a||c", "1|2|3"), table("a|b|c", "1||3")),
        new Sample(
            "duplicate-label", List.of(1L), table("Nom|nom", "1|2"), table("Nom|Nom 2", "1|2")),
        new Sample(
            "blank-row", List.of(3L), table("a|b", "1|2", "|", "3|4"), table("a|b", "1|", "|4")),
        new Sample(
            "missing-cell", List.of(3L), table("a|b", "1|2", "3"), table("a|b", "1|2", "3|")),
        new Sample(
            "extra-cell", List.of(2L), new Narrow(table("a|b|", "1|2|3"), 2), table("a|b", "1|2")),
        new Sample(
            "duplicate-row",
            List.of(4L),
            table("a|b", "1|x", "2|y", "1|x"),
            table("a|b", "1|x", "2|x", "1|y")),
        new Sample("duplicate-id", List.of(12L), table(ids("A1")), table(ids("A11"))),
        new Sample(
            "total-row",
            List.of(5L, 6L),
            table(
                "ville|filles|garçons",
                "Aïn|10|20",
                "Oued|30|40",
                "Souk|5|6",
                "Sous-total|45|66",
                "المجموع العام|45|66"),
            table("ville|filles|garçons", "Ensemble scolaire|10|20", "Oued|30|40", "Souk|50|61")),
        new Sample(
            "total-row",
            List.of(5L),
            table("ville|filles|garçons", "Aïn|10|20", "Oued|30|40", "Souk|5|6", "|45|66"),
            table("ville|filles|garçons", "Aïn|10|20", "Oued|30|40", "Souk|5|6", "Douar|45|67")),
        new Sample(
            "footnote-row",
            List.of(4L, 5L),
            table("ville|n|m", "Aïn|1|2", "Oued|3|4", "(*) provisoire||", "المصدر: المديرية||"),
            table("ville|n|m", "Aïn|1|2", "Source Chaude|3|4", "Notre-Dame|5|6")),
        new Sample(
            "title-row",
            List.of(2L, 4L),
            table("ville|n|m", "Province d’Atlal||", "Aïn|1|2", "ville|n|m", "Oued|3|4", "Bir|5|6"),
            table("ville|n|m", "Aïn|1|", "Oued|3|4")),
        new Sample(
            "wide-columns",
            List.of(1L),
            table("ville|2019|2020|2021", "Aïn|1|2|3"),
            table("ville|2019|population", "Aïn|1|2")),
        new Sample(
            "wide-columns",
            List.of(1L),
            table("ville|janv-25|févr-25|غشت 2025", "Aïn|1|2|3"),
            table("mars|mai|ville", "1|2|Aïn")));
  }

  private static String[] ids(String last) {
    return Stream.concat(
            Stream.of("id|nom"),
            Stream.concat(
                IntStream.rangeClosed(1, 10).mapToObj(i -> "A" + i + "|n" + i),
                Stream.of(last + "|autre")))
        .toArray(String[]::new);
  }

  private static Stream<Sample> dates() {
    return Stream.of(
        cells(
            "mixed-date-formats",
            List.of(4L),
            "date",
            "2025-01-31;2025-02-28;31-03-2025",
            "2025-01-31;2025-02-28;2025-03-31"),
        cells(
            "ambiguous-date",
            List.of(2L, 3L),
            "date",
            "03/04/2025;05/06/2025;07/07/2025",
            "03/04/2025;05/06/2025;25/07/2025"),
        cells(
            "two-digit-year", List.of(3L), "date", "25/01/2025;26/02/25", "25/01/2025;26/02/2025"),
        cells("serial-date", List.of(4L), "date", "2025-01-31;2025-02-28;45747", "45747;12;7"),
        cells(
            "epoch-date",
            List.of(4L),
            "date",
            "2025-01-31;2025-02-28;1970-01-01",
            "1971-05-31;1968-02-28;1970-01-01"),
        cells("epoch-date", List.of(3L), "date", "2025-01-31;1900-01-00", "2025-01-31;1901-01-01"),
        cells(
            "hijri-date",
            List.of(3L),
            "date",
            "2025-01-31;4 ذو الحجة 1446;2025-03-31",
            "2025-01-31;5 غشت 2025;2025-03-31"));
  }

  private static Stream<Sample> numbers() {
    return Stream.of(
        cells(
            "type-error",
            List.of(6L),
            "n",
            "1;2;3;4;cinq;6;7;8;9;10;11",
            "1;2;3;4;5;6;7;8;9;10;11"),
        cells(
            "type-error",
            List.of(7L),
            "date",
            "2025-01-01;2025-01-02;2025-01-03;2025-01-04;2025-01-05;31/02/2025;2025-01-07;"
                + "2025-01-08;2025-01-09;2025-01-10",
            "2025-01-01;2025-01-02;2025-01-03;2025-01-04;2025-01-05;;2025-01-07"),
        cells("number-as-text", List.of(3L), "n", "1234.5;1 234,50;12", "1,5;2,25;12"),
        cells("number-as-text", List.of(2L, 3L), "n", "1.250.000,00;١٢٣;12", "-1234.5;12;1.250"),
        cells("number-as-text", List.of(4L), "n", "1.5;2.5;3,5", "06 12 34 56 78;06 11 22 33 44;"),
        cells("negative-parentheses", List.of(3L), "n", "12;(1 234);13", "12;-1234;13"),
        cells(
            "amount-unit",
            List.of(2L, 3L),
            "n",
            "1,25 MDH;1 250 000,00 DH;12",
            "12 DH;13 DH;14 DH"),
        cells("value-flag", List.of(3L, 4L, 5L), "n", "1;12*;12 (p);<0,05;4;5", "1;12;-12;0.05"),
        cells("value-flag", List.of(2L), "commune", "Senada (*);Fifi", "Senada (nord);Fifi"),
        cells("percent-values", List.of(2L, 3L), "taux", "12 %;12,5%;7", "12;12.5;7"),
        cells("missing-value-token", List.of(3L, 4L), "n", "1;n.d.;nd;4;5;6", "1;;3"),
        cells("missing-value-token", List.of(2L), "nom", "غير متوفر;b", "NA;Néant"),
        cells("missing-value-token", List.of(3L), "n", "1;-999;3", "1;-999;-3"),
        cells("error-value", List.of(2L), "n", "#DIV/0!;2;3", "# 4;2;3"),
        cells("lost-leading-zeros", List.of(4L), "station", "017;027;31;041", "17;27;31;4"),
        cells(
            "lost-leading-zeros",
            List.of(2L),
            "Code commune",
            "10510101;015110317",
            "010510101;01.511.03.17"),
        cells(
            "lost-leading-zeros",
            List.of(2L),
            "tel",
            "612345678;0612345679",
            "0612345678;+212612345679"));
  }

  private static Stream<Sample> texts() {
    return Stream.of(
        cells(
            "extra-whitespace",
            List.of(2L, 3L, 4L),
            "nom",
            " a1;b1 ;c  d;e",
            "a1;b 1;c d;l’heure : 5 h"),
        cells(
            "indented-labels",
            List.of(3L, 4L, 5L),
            "rubrique",
            "Recettes;  Taxes;  Dons;  Ventes",
            "R;T; D"),
        cells("bidi-mark", List.of(2L), "nom", "\u200fأجدير;طنجة", "أجدير;طنجة"),
        cells("tatweel", List.of(2L), "nom", "سنـــادة;طنجة", "سنادة;هـ"),
        cells("presentation-form", List.of(2L), "nom", "ﻭﺍﺩ;طنجة", "واد;طنجة"),
        cells(
            "encoding-error",
            List.of(2L, 3L, 4L),
            "nom",
            "CafÃ©;Ta\ufffdza;ÇáÌåÉ;b",
            "Café;Aïn;École;Où ?"),
        cells(
            "inconsistent-spelling",
            List.of(4L, 5L),
            "type",
            "École;École;ecole;ÉCOLE;École",
            "École;Collège;École;Collège;École"),
        cells(
            "inconsistent-spelling",
            List.of(4L),
            "النوع",
            "جماعة قروية;جماعة قروية;جماعه قرويه",
            "جماعة قروية;جماعة حضرية;جماعة قروية"),
        cells(
            "inconsistent-spelling",
            List.of(4L),
            "Fournisseur",
            "Atlas Démo;Atlas Démo;STE ATLAS DEMO SARL",
            "Atlas Démo;Atlas Démo;Rif Démo"),
        cells(
            "formula-injection",
            List.of(2L, 3L),
            "note",
            "=1+1;@SUM(A1);b",
            "- un tiret;+212612345678;-5"));
  }

  private static Stream<Sample> identifiers() {
    return Stream.of(
        cells(
            "invalid-ice",
            List.of(3L),
            "ICE",
            "000000000000097;000000000000098",
            "000000000000097;00000000000097"),
        cells(
            "invalid-rib",
            List.of(2L),
            "RIB",
            "007400001070000000000040;999780000000000000000105",
            "999 780 0000000000000001 05;"),
        cells(
            "invalid-phone",
            List.of(2L),
            "Téléphone",
            "061234567;0612345678",
            "+212 612-345678;0522334455"),
        cells("invalid-code", List.of(2L), "Code postal", "1000;20000", "10000;20000"),
        cells(
            "invalid-code",
            List.of(3L),
            "code_commune",
            "01.511.03.17;13.511.03.17",
            "011510317;01.511.03.17"),
        cells("personal-data", List.of(0L), "CIN", "AB123456;K12345", "réf 1;réf 2"),
        cells(
            "personal-data",
            List.of(0L),
            "Contact",
            "a.b@exemple.ma;c@exemple.ma",
            "contact@exemple.ma;info@x.ma"),
        cells(
            "personal-data",
            List.of(0L),
            "GSM",
            "0612345678;+212712345678",
            "0522334455;0537112233"),
        cells("personal-data", List.of(0L), "date de naissance", "1980-01-31;1990-02-28", ";"),
        cells("personal-data", List.of(0L), "الاسم الكامل", "أمينة;كريم", ";"),
        cells(
            "personal-data",
            List.of(3L),
            "observations",
            "rien;Rappeler au 06 12 34 56 78 demain",
            "rien;12 rue des Écoles"));
  }

  private static Stream<Sample> places() {
    return Stream.of(
        new Sample(
            "coordinates-swapped",
            List.of(3L),
            table("nom|latitude|longitude", "a|34,92|-4,31", "b|-5,20|35,02", "c|34.8|-4.2"),
            table("nom|latitude|longitude", "a|34,92|-4,31", "b|35,02|-5,20")),
        new Sample(
            "coordinates-outside",
            List.of(3L),
            table("nom|lat|lon", "a|34.92|-4.31", "b|34.15|-12.48", "c|23.7|-15.9"),
            table("nom|lat|lon", "a|34.92|-4.31", "Dakhla|23.7|-15.93", "Lagouira|20.9|-17.09")),
        cells(
            "coordinates-swapped",
            List.of(3L),
            "geometry",
            "POINT (-6.36 32.33);POINT (32.33 -6.36);POINT (-6.3 32.3)",
            "POINT (-6.36 32.33);POINT (-6.3 32.3)"),
        new Sample(
            "mixed-coordinate-formats",
            List.of(3L),
            table("nom|lat|lon", "a|34.92|-4.31", "b|34°49'45\"N|-4.6"),
            table("nom|lat|lon", "a|34.92|-4.31", "b|34.83|-4.6")));
  }

  private static Findings check(Table table) {
    return Checks.run(table, Profiler.profile(table, Progress.NONE), List.of(), Progress.NONE);
  }

  private static List<Finding> found(Table table, String rule) {
    return check(table).all().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsTheRowsThatHaveTheTrouble(Sample sample) {
    assertThat(found(sample.failing, sample.rule))
        .extracting(finding -> finding.where().row().orElse(0L))
        .containsExactlyElementsOf(sample.rows);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesAloneWhatOnlyLooksLikeIt(Sample sample) {
    assertThat(found(sample.passing, sample.rule)).isEmpty();
  }

  @Test
  void everyRuleHasASample() {
    Set<String> tried = samples().map(Sample::rule).collect(Collectors.toCollection(TreeSet::new));
    Set<String> rules = new TreeSet<>();
    Checks.all.forEach(check -> rules.addAll(check.rules()));
    assertThat(tried).isEqualTo(rules);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFindingSpeaksThreeLanguages(Sample sample) {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (Finding finding : check(sample.failing).all()) {
        assertThat(texts.get(finding.message())).doesNotContain("{");
        assertThat(texts.get(Rules.title(finding.rule()))).isNotBlank();
        assertThat(texts.get(Rules.why(finding.rule(), 12))).contains("12");
      }
    }
  }

  @Test
  void everyRuleHasItsWords() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (String rule : Rules.all()) {
        assertThat(texts.get(Rules.title(rule))).isNotBlank();
        assertThat(texts.get(Rules.why(rule, 3))).contains("3");
        Rules.fix(rule).ifPresent(fix -> assertThat(texts.get(fix)).isNotBlank());
      }
    }
  }

  @Test
  void valuesOfPersonsAreNotRepeated() {
    Table table = column("CIN", "AB123456", "K12345");
    assertThat(found(table, "personal-data"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.value()).isEmpty();
              assertThat(Texts.of(Language.ENGLISH).get(finding.message()))
                  .doesNotContain("AB123456");
            });
  }

  @Test
  void suggestionsAreTheValuesThatShouldStandThere() {
    assertThat(suggestions("number-as-text", column("n", "1234.5", "1 234,50", "12")))
        .containsExactly("1234.50");
    assertThat(suggestions("amount-unit", column("n", "1,25 MDH", "12")))
        .containsExactly("1250000");
    assertThat(
            suggestions(
                "mixed-date-formats", column("d", "2025-01-31", "2025-02-28", "5 غشت 2025")))
        .containsExactly("2025-08-05");
    assertThat(suggestions("serial-date", column("date", "2025-01-31", "2025-02-28", "45747")))
        .containsExactly("2025-03-31");
    assertThat(suggestions("encoding-error", column("n", "CafÃ©", "ÇáÌåÉ")))
        .containsExactly("Café", "الجهة");
  }

  private static List<String> suggestions(String rule, Table table) {
    return found(table, rule).stream().flatMap(f -> f.suggestion().stream()).toList();
  }

  @Test
  void whatTheFileSaidIsShownWithTheRest() {
    Table table = column("n", "1", "2");
    Finding merged = found(table("a||c", "1|2|3"), "blank-header").getFirst();
    Findings findings =
        Checks.run(table, Profiler.profile(table, Progress.NONE), List.of(merged), Progress.NONE);
    assertThat(findings.all()).containsExactly(merged);
  }

  @Test
  void everyCellCountsAndTheFirstOnesAreKept() {
    String[] records = new String[3001];
    Arrays.setAll(records, i -> i == 0 ? "libellé|n" : "x" + i + "|#REF!");
    Findings findings = check(table(records));
    assertThat(findings.count(Severity.ERROR)).isEqualTo(3000);
    assertThat(findings.all()).hasSize(Findings.KEPT_PER_GROUP);
  }
}
