package org.daftar.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.daftar.format.Formats;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Sheet;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample files against their answer key: what is planted is found, and clean files stay clean.
class TrapsTest {
  private static final Path SAMPLES = Path.of("sample-data");

  /// Of the cells and rows that the key names, at least this share must be found.
  private static final double RECALL = 0.95;

  /// Found by the inventory, which looks at several files at once.
  private static final Set<String> OF_THE_INVENTORY = Set.of("exact-duplicate", "name-stem-twin");

  private static final Pattern REGION = Pattern.compile("[A-Z]+(\\d+):[A-Z]+(\\d+)");

  private final Map<String, List<Finding>> found = new HashMap<>();

  @TempDir Path cache;

  private List<Finding> findings(String file) {
    return found.computeIfAbsent(file, this::check);
  }

  private List<Finding> check(String file) {
    List<Finding> all = new ArrayList<>();
    try (OpenFile open =
        new Formats(cache).open(SAMPLES.resolve(file), ReadOptions.DETECT, Progress.NONE)) {
      all.addAll(open.findings());
      for (Sheet sheet : open.sheets()) {
        try (Table table = open.table(sheet.index())) {
          var profile = Profiler.profile(table, Progress.NONE);
          all.addAll(Checks.run(table, profile, List.of(), Progress.NONE).all());
        }
      }
    }
    return all;
  }

  private static List<JsonNode> traps() throws IOException {
    JsonNode key = new ObjectMapper().readTree(SAMPLES.resolve("corrige/traps.json").toFile());
    List<JsonNode> traps = new ArrayList<>();
    for (JsonNode trap : key) {
      boolean later = trap.path("later").asBoolean();
      if (!later && !OF_THE_INVENTORY.contains(trap.get("rule").asText())) {
        traps.add(trap);
      }
    }
    return traps;
  }

  @Test
  void everyRuleOfTheKeyIsKnown() throws IOException {
    for (JsonNode trap : traps()) {
      assertThat(Rules.all()).contains(trap.get("rule").asText());
    }
  }

  @Test
  void plantedTrapsAreFound() throws IOException {
    int planted = 0;
    int caught = 0;
    List<String> missed = new ArrayList<>();
    for (JsonNode trap : traps()) {
      Set<Long> rows = rows(trap);
      Set<Long> seen = foundRows(trap);
      int wanted = Math.max(1, rows.size());
      planted += wanted;
      Set<Long> lost = new TreeSet<>(rows);
      lost.removeAll(seen);
      boolean whole = rows.isEmpty() && seen.isEmpty();
      caught += wanted - (whole ? 1 : lost.size());
      if (whole || !lost.isEmpty()) {
        missed.add(trap.get("file").asText() + " " + trap.get("rule").asText() + " " + lost);
      }
    }
    assertThat((double) caught / planted)
        .as("share of %d planted faults found; missed: %s", planted, missed)
        .isGreaterThanOrEqualTo(RECALL);
  }

  private static Set<Long> rows(JsonNode trap) {
    Set<Long> rows = new TreeSet<>();
    trap.path("rows").forEach(row -> rows.add(row.asLong()));
    return rows;
  }

  private Set<Long> foundRows(JsonNode trap) {
    Optional<Integer> column =
        trap.has("columnIndex") ? Optional.of(trap.get("columnIndex").asInt()) : Optional.empty();
    Set<Long> rows = new TreeSet<>();
    for (Finding finding : findings(trap.get("file").asText())) {
      Optional<Integer> at = finding.where().column();
      boolean sameColumn = column.isEmpty() || at.isEmpty() || at.equals(column);
      boolean sameSheet =
          !trap.has("sheet")
              || finding
                  .where()
                  .table()
                  .filter(t -> !t.equals(trap.get("sheet").asText()))
                  .isEmpty();
      if (finding.rule().equals(trap.get("rule").asText()) && sameColumn && sameSheet) {
        rows.addAll(told(finding, trap));
      }
    }
    return rows;
  }

  /// The records that a finding speaks of: one, those of a region of merged cells such as `A8:A19`,
  /// or all that the trap names where the finding is about its column or sheet as a whole.
  private static Set<Long> told(Finding finding, JsonNode trap) {
    Set<Long> rows = new TreeSet<>();
    if (finding.where().row().isEmpty()) {
      rows.add(0L);
      rows.addAll(rows(trap));
    }
    finding.where().row().ifPresent(rows::add);
    for (Object argument : finding.message().arguments()) {
      Matcher region = REGION.matcher(argument.toString());
      if (finding.rule().equals("merged-cells") && region.matches()) {
        LongStream.rangeClosed(Long.parseLong(region.group(1)), Long.parseLong(region.group(2)))
            .forEach(rows::add);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fichier_propre.csv", "fichier_propre.xlsx", "مكتبات_نظيفة.csv"})
  void cleanFilesRaiseNothing(String file) {
    assertThat(findings(file)).filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
  }
}
