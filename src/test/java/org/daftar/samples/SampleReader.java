package org.daftar.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads the drawn samples back by ways that owe nothing to Daftar's own readers.
final class SampleReader {
  static final SampleSet DRAWN = SampleDataGenerator.draw();

  private SampleReader() {}

  static List<JsonNode> traps() throws IOException {
    List<JsonNode> traps = new ArrayList<>();
    new ObjectMapper().readTree(DRAWN.content(SampleSet.KEYS + "traps.json")).forEach(traps::add);
    return traps;
  }

  static List<Integer> rows(String rule) throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (JsonNode trap : traps()) {
      if (trap.path("rule").asText().equals(rule)) {
        trap.path("rows").forEach(row -> rows.add(row.asInt()));
      }
    }
    return rows;
  }

  /// The first sheet as text, a number without its decimals.
  static List<List<String>> cells(String file) throws IOException {
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

  static List<List<String>> source(String file) throws IOException {
    Charset charset =
        file.endsWith("1252.csv")
            ? Charset.forName("windows-1252")
            : file.endsWith("1256.csv") ? Charset.forName("windows-1256") : StandardCharsets.UTF_8;
    String text = new String(DRAWN.content(file), charset).replace("\ufeff", "");
    return csv(text, text.lines().findFirst().orElse("").contains(";") ? ';' : ',');
  }

  static String content(String path) {
    return new String(DRAWN.content(path), StandardCharsets.UTF_8);
  }

  static List<List<String>> csv(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    return format.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
  }
}
