package org.daftar.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.samples.SampleReader.DRAWN;
import static org.daftar.samples.SampleReader.content;
import static org.daftar.samples.SampleReader.csv;
import static org.daftar.samples.SampleReader.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The committed samples are what the generator draws, and their answer key points at them rightly.
final class SampleDataTest {
  private static final Path FOLDER = Path.of("sample-data");
  private static final int SMALL = 300_000;

  static List<String> paths() {
    return DRAWN.paths();
  }

  static List<JsonNode> traps() throws IOException {
    return SampleReader.traps();
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
    Set<String> written =
        Set.of(
            "README.md",
            "LICENSE",
            "demo/centres_sante.metadata.json",
            "demo/centres_sante.recipe.json",
            "demo/effectifs_scolaires.metadata.json",
            "demo/effectifs_scolaires.recipe.json");
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
}
