package org.daftar.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.samples.SampleReader.DRAWN;
import static org.daftar.samples.SampleReader.cells;
import static org.daftar.samples.SampleReader.content;
import static org.daftar.samples.SampleReader.csv;
import static org.daftar.samples.SampleReader.rows;
import static org.daftar.samples.SampleReader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What the samples hold is what their notes say: sums add up, persons are invented, and the
/// planted faults are the only ones of their kind.
final class SampleContentTest {
  @Test
  void subtotalsOfTheSchoolTableAreTheSumsOfTheirRows() {
    SchoolTable table = SchoolTable.of("2024-2025");
    List<SchoolWorkbook.Line> lines = new SchoolWorkbook(table, false).lines();
    int sum = 0;
    int all = 0;
    for (SchoolWorkbook.Line line : lines) {
      switch (line.kind()) {
        case DATA -> sum += line.counts().getFirst();
        case SUBTOTAL -> {
          assertThat(line.counts().getFirst()).isEqualTo(sum);
          all += sum;
          sum = 0;
        }
        case TOTAL -> assertThat(line.counts().getFirst()).isEqualTo(all);
        case BLANK, FOOTNOTE -> assertThat(line.counts()).isEmpty();
      }
    }
    assertThat(all).isPositive();
  }

  @Test
  void theCorrectedSchoolTableDiffersInSevenCells() throws IOException {
    List<List<String>> before = cells(Schools.FILE);
    List<List<String>> after = cells(Schools.CORRECTED);
    int changed = 0;
    for (int row = 0; row < before.size(); row++) {
      for (int column = 0; column < before.get(row).size(); column++) {
        changed += before.get(row).get(column).equals(after.get(row).get(column)) ? 0 : 1;
      }
    }
    assertThat(after).hasSameSizeAs(before);
    assertThat(changed).isEqualTo(7);
    assertThat(DRAWN.content(Schools.COPY)).isEqualTo(DRAWN.content(Schools.FILE));
  }

  @Test
  void personsKeepToTheReservedRanges() throws IOException {
    List<List<String>> people = source(Beneficiaries.FILE);
    for (List<String> person : people.subList(1, people.size())) {
      assertThat(person.get(3)).matches("ZZ9\\d{5}");
      assertThat(person.get(8).replace(" ", "")).matches("(0|\\+212)6000000\\d{1,2}");
      assertThat(person.get(9)).matches("|[a-z.]+\\d+@example\\.org");
      assertThat(person.get(10)).matches("999780\\d{18}");
      assertThat(Pattern.compile("\\d{6,}").matcher(person.get(14)).results())
          .allMatch(number -> number.group().matches("06000000\\d\\d"));
    }
  }

  @Test
  void onlyThePlantedAccountsFailTheirKey() throws IOException {
    assertThat(failing(source(Beneficiaries.FILE), 10, SampleContentTest::divides))
        .isEqualTo(rows("invalid-rib"));
  }

  @Test
  void onlyThePlantedCompanyNumbersFailTheirKey() throws IOException {
    List<List<String>> contracts = cells(Contracts.FILE);
    Predicate<String> right = ice -> divides("0".repeat(15 - ice.length()) + ice);
    assertThat(failing(contracts, 3, right)).isEqualTo(rows("invalid-ice"));
  }

  @Test
  void fourteenBeneficiariesAreAloneAndNoPublishedGroupIsSmall() throws IOException {
    List<String> seen =
        source(Beneficiaries.FILE).stream()
            .skip(1)
            .map(p -> String.join("|", p.get(7), p.get(4), p.get(5)))
            .toList();
    assertThat(seen.stream().filter(p -> seen.indexOf(p) == seen.lastIndexOf(p))).hasSize(14);
    List<List<String>> key = csv(content(SampleSet.KEYS + "beneficiaires_appui_social.csv"), ',');
    assertThat(key.stream().skip(1).mapToInt(r -> Integer.parseInt(r.get(3)))).allMatch(n -> n > 5);
    assertThat(key.stream().skip(1).mapToInt(r -> Integer.parseInt(r.get(3))).sum())
        .isEqualTo(seen.size());
  }

  @Test
  void staysAreLongerByTheSeaInEachSegmentAndShorterOverBoth() throws IOException {
    assertThat(stay("Littoral", "Résidents")).isGreaterThan(stay("Montagne", "Résidents"));
    assertThat(stay("Littoral", "Non-rés")).isGreaterThan(stay("Montagne", "Non-rés"));
    assertThat(stay("Littoral", "")).isLessThan(stay("Montagne", ""));
  }

  @Test
  void theProtectedWorkbookOpensWithItsPasswordOnly() throws Exception {
    byte[] locked = DRAWN.content("protege.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      assertThat(decryptor.verifyPassword("autre")).isFalse();
      assertThat(decryptor.verifyPassword(OddFiles.PASSWORD)).isTrue();
      try (XSSFWorkbook book = new XSSFWorkbook(decryptor.getDataStream(container))) {
        assertThat(book.getSheetName(0)).isEqualTo("Parc");
      }
    }
  }

  @Test
  void theSchoolTableHidesAColumnAndKeepsAnEmptySheet() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(DRAWN.content(Schools.FILE)))) {
      assertThat(book.getSheet("Effectifs").isColumnHidden(3)).isTrue();
      assertThat(book.getSheet("Feuil2").getPhysicalNumberOfRows()).isZero();
      assertThat(book.getAllPictures()).hasSize(1);
    }
  }

  @Test
  void theBudgetIsAnOpenDocumentWithItsMediaTypeFirst() throws IOException {
    byte[] ods = DRAWN.content(CommuneBudget.FILE);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first).isNotNull();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }
  }

  @Test
  void localHoursAreThoseOfMoroccanClocks() throws IOException {
    ZoneId morocco = ZoneId.of("Africa/Casablanca");
    Pattern local = Pattern.compile("\"horodatage\": \"([^\"+]+)\"");
    List<LocalDateTime> hours =
        local
            .matcher(content(AirQuality.FILE))
            .results()
            .map(hour -> LocalDateTime.parse(hour.group(1)))
            .toList();
    assertThat(hours).hasSizeGreaterThan(20);
    assertThat(hours).allMatch(h -> !morocco.getRules().getValidOffsets(h).isEmpty());
    LocalDateTime twice = LocalDateTime.of(2025, 2, 23, 2, 0);
    assertThat(morocco.getRules().getValidOffsets(twice)).hasSize(2);
    assertThat(hours.stream().filter(twice::equals)).hasSize(4);
  }

  private static double stay(String region, String segment) throws IOException {
    List<List<String>> key =
        csv(content(SampleSet.KEYS + "arrivees_touristiques_mensuel.csv"), ',');
    return total(key, region, segment, "Nuitées") / total(key, region, segment, "Arrivées");
  }

  private static double total(List<List<String>> key, String region, String segment, String what) {
    return key.stream()
        .filter(r -> r.get(0).startsWith(region) && r.get(1).startsWith(segment))
        .filter(r -> r.get(2).equals(what) && !r.get(4).isEmpty())
        .mapToDouble(r -> Double.parseDouble(r.get(4)))
        .sum();
  }

  private static boolean divides(String digits) {
    return People.remainder(digits) == 0;
  }

  private static List<Integer> failing(
      List<List<String>> records, int column, Predicate<String> right) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      if (!right.test(records.get(i).get(column))) {
        rows.add(i + 1);
      }
    }
    return rows;
  }
}
