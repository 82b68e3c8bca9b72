package org.daftar.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The committed samples are what the generator draws, and their answer key tells the truth.
final class SampleDataTest {
  private static final Path FOLDER = Path.of("sample-data");
  private static final SampleSet DRAWN = SampleDataGenerator.draw();
  private static final int SMALL = 300_000;

  static List<String> paths() {
    return DRAWN.paths();
  }

  static List<JsonNode> traps() throws IOException {
    List<JsonNode> traps = new ArrayList<>();
    new ObjectMapper().readTree(DRAWN.content(SampleSet.KEYS + "traps.json")).forEach(traps::add);
    return traps;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void theCommittedFileIsWhatTheGeneratorDraws(String path) throws IOException {
    assertThat(Files.readAllBytes(FOLDER.resolve(path))).isEqualTo(DRAWN.content(path));
    assertThat(DRAWN.content(path).length).isLessThan(SMALL);
  }

  @Test
  void drawingTwiceGivesTheSameBytes() {
    SampleSet again = SampleDataGenerator.draw();
    assertThat(again.paths()).isEqualTo(DRAWN.paths());
    for (String path : again.paths()) {
      assertThat(again.content(path)).as(path).isEqualTo(DRAWN.content(path));
    }
  }

  @Test
  void noOtherFileStandsInTheFolder() throws IOException {
    Set<String> written = Set.of("README.md", "LICENSE");
    Set<String> drawn = new HashSet<>(DRAWN.paths());
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
                  .filter(f -> !f.startsWith("recettes/") && !f.startsWith("gros_")))
          .allMatch(f -> written.contains(f) || drawn.contains(f));
    }
  }

  @ParameterizedTest
  @MethodSource("traps")
  void theTrapStandsInAFileThatExists(JsonNode trap) {
    assertThat(DRAWN.paths()).contains(trap.path("file").asText());
    assertThat(trap.path("rule").asText()).matches("[a-z]+(-[a-z]+)*");
    assertThat(trap.path("note").asText()).isNotBlank();
    assertThat(trap.path("count").asInt()).isEqualTo(Math.max(1, trap.path("rows").size()));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void theTrapPointsAtRowsAndColumnsOfTheFile(JsonNode trap) throws IOException {
    String file = trap.path("file").asText();
    if (!file.endsWith(".csv")) {
      assertThat(trap.path("rows")).allMatch(row -> row.asInt() >= 1);
      return;
    }
    List<List<String>> records = source(file);
    assertThat(trap.path("rows")).allMatch(row -> row.asInt() <= records.size());
    if (trap.has("columnIndex")) {
      String name = records.getFirst().get(trap.path("columnIndex").asInt() - 1);
      assertThat(name).isEqualTo(trap.path("column").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("traps")
  void theExpectedValuesStandInTheAnswerKey(JsonNode trap) throws IOException {
    JsonNode keyRows = trap.path("keyRows");
    if (keyRows.isEmpty()) {
      return;
    }
    String file = trap.path("file").asText();
    String name = file.substring(0, file.lastIndexOf('.'));
    List<List<String>> key = csv(content(SampleSet.KEYS + name + ".csv"), ',');
    int column = key.getFirst().indexOf(trap.path("keyColumn").asText());
    assertThat(keyRows.size()).isEqualTo(trap.path("expected").size());
    for (int i = 0; i < keyRows.size(); i++) {
      String cell = key.get(keyRows.get(i).asInt() - 1).get(column);
      assertThat(cell).isEqualTo(trap.path("expected").get(i).asText());
    }
  }

  @ParameterizedTest
  @MethodSource("traps")
  void aMendedCellDiffersFromItsSource(JsonNode trap) throws IOException {
    String file = trap.path("file").asText();
    if (!file.endsWith(".csv") || !trap.has("columnIndex") || !trap.has("keyRows")) {
      return;
    }
    List<List<String>> records = source(file);
    for (int i = 0; i < trap.path("rows").size(); i++) {
      List<String> row = records.get(trap.path("rows").get(i).asInt() - 1);
      assertThat(row.get(trap.path("columnIndex").asInt() - 1))
          .isNotEqualTo(trap.path("expected").get(i).asText());
    }
  }

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
    assertThat(failing(source(Beneficiaries.FILE), 10, SampleDataTest::divides))
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

  private static List<Integer> rows(String rule) throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (JsonNode trap : traps()) {
      if (trap.path("rule").asText().equals(rule)) {
        trap.path("rows").forEach(row -> rows.add(row.asInt()));
      }
    }
    return rows;
  }

  /// The first sheet as text, a number without its decimals.
  private static List<List<String>> cells(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(DRAWN.content(file)))) {
      book.getSheetAt(0)
          .forEach(
              row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(
                    cell ->
                        cells.add(
                            switch (cell.getCellType()) {
                              case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
                              default -> cell.getStringCellValue();
                            }));
                rows.add(cells);
              });
    }
    return rows;
  }

  private static List<List<String>> source(String file) throws IOException {
    Charset charset =
        file.endsWith("1252.csv")
            ? Charset.forName("windows-1252")
            : file.endsWith("1256.csv") ? Charset.forName("windows-1256") : StandardCharsets.UTF_8;
    String text = new String(DRAWN.content(file), charset).replace("\ufeff", "");
    return csv(text, text.lines().findFirst().orElse("").contains(";") ? ';' : ',');
  }

  private static String content(String path) {
    return new String(DRAWN.content(path), StandardCharsets.UTF_8);
  }

  private static List<List<String>> csv(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    return format.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
  }
}
