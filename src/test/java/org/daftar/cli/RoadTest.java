package org.daftar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.cli.CommandLineRun.daftar;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole road without a window: scan, bundle, verify, and the demo that walks it all.
class RoadTest {
  private static final Path SAMPLES = Path.of("sample-data");

  @TempDir private Path folder;

  @Test
  void scanCountsFilesAndASecondScanFindsNothingNew() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a.csv"), "x,y\n1,2\n");
    Files.writeString(files.resolve("b.csv"), "x,y\n1,2\n");
    Files.write(files.resolve("empty.txt"), new byte[0]);
    Path workspace = folder.resolve("workspace");

    JsonNode first = daftar("scan", files, "--workspace", workspace, "--report=json").json();
    JsonNode second = daftar("scan", files, "--workspace", workspace, "--report=json").json();

    assertThat(first.path("files").asInt()).isEqualTo(3);
    assertThat(first.path("added").asInt()).isEqualTo(3);
    assertThat(first.path("duplicates").asInt()).isEqualTo(1);
    assertThat(second.path("added").asInt()).isZero();
    assertThat(second.path("unchanged").asInt()).isEqualTo(3);
    assertThat(second.path("formats").findValuesAsText("format")).contains("csv");
  }

  @Test
  void bundlePassesTheGateAndVerifiesUntilAByteIsAltered() throws IOException {
    CommandLineRun written = bundle(SAMPLES.resolve("demo/centres_sante.metadata.json"));
    assertThat(written.code()).as(written.err()).isZero();
    Path bundle = Path.of(written.json().path("path").asText());
    assertThat(written.json().path("files").findValuesAsText("path"))
        .contains("data/datapackage.json", "manifest-sha256.txt");
    assertThat(written.json().path("gate")).hasSize(6);

    CommandLineRun whole = daftar("verify", bundle, "--report=json");
    assertThat(whole.code()).isZero();
    assertThat(whole.json().path("valid").asBoolean()).isTrue();
    assertThat(whole.json().at("/bag/version").asText()).isEqualTo("1.0");
    assertThat(whole.json().path("signature").asText()).isEqualTo("absent");

    Path descriptor = bundle.resolve("data/datapackage.json");
    Files.writeString(descriptor, Files.readString(descriptor).replace("sante", "santé"));
    CommandLineRun altered = daftar("verify", bundle, "--report=json");
    assertThat(altered.code()).isEqualTo(1);
    assertThat(altered.json().path("valid").asBoolean()).isFalse();
    assertThat(altered.json().path("findings").findValuesAsText("message").toString())
        .contains("datapackage.json");
  }

  @Test
  void theGateRefusesWhatIsNotOpen() throws IOException {
    String closed =
        Files.readString(SAMPLES.resolve("demo/centres_sante.metadata.json"))
            .replace("\"open\"", "\"closed\"");
    Path metadata = Files.writeString(folder.resolve("closed.json"), closed);

    CommandLineRun run = bundle(metadata);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.json().at("/problem/code").asText()).isEqualTo("gate-closed");
    assertThat(run.json().path("gate").findValuesAsText("state")).contains("block");
    assertThat(run.json().has("path")).isFalse();
    assertThat(folder.resolve("out"))
        .satisfiesAnyOf(
            out -> assertThat(out).doesNotExist(), out -> assertThat(out).isEmptyDirectory());
  }

  private CommandLineRun bundle(Path metadata) {
    return daftar(
        "bundle",
        SAMPLES.resolve("fichier_propre.csv"),
        "--metadata",
        metadata,
        "--out",
        folder.resolve("out"),
        "--report=json");
  }

  @Test
  void theDemoEndsWithABundleThatVerifies() throws IOException {
    CommandLineRun demo = daftar("demo", "--out", folder.resolve("demo"), "--report=json");

    assertThat(demo.code()).as(demo.err()).isZero();
    assertThat(demo.json().path("steps").findValuesAsText("step"))
        .startsWith("scan", "open", "check", "clean", "recheck", "describe")
        .endsWith("license", "gate", "bundle", "verify");
    JsonNode bundles = demo.json().path("bundles");
    assertThat(bundles).hasSize(2);
    assertPublished(bundles.get(0), "corrige/effectifs_scolaires_2024-2025_VF.csv");
    assertPublished(bundles.get(1), "corrige/centres_sante_1252.csv");
  }

  private static void assertPublished(JsonNode published, String key) throws IOException {
    Path bundle = Path.of(published.at("/bundle/path").asText());
    assertThat(published.at("/verify/valid").asBoolean()).isTrue();
    assertThat(daftar("verify", bundle).code()).isZero();
    assertThat(plain(cleanedTable(bundle)))
        .isEqualTo(plain(Files.readString(SAMPLES.resolve(key))));
  }

  @Test
  void theDemoSpeaksArabicAndCanBeShownTwice() {
    CommandLineRun first = daftar("demo", "--out", folder, "--lang", "ar", "--quiet");
    CommandLineRun second = daftar("demo", "--out", folder, "--lang", "ar");

    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("الجرد", "كامل وسليم", "-v2");
  }

  /// The lines with single spaces and numbers at their shortest: `95.0` and `95` say the same.
  private static List<String> plain(String csv) {
    return csv.lines()
        .map(line -> line.replaceAll("[ \\u00a0]+", " "))
        .map(line -> line.replaceAll("(\\.\\d*?)0+(?=,|$)", "$1").replaceAll("\\.(?=,|$)", ""))
        .toList();
  }

  private static String cleanedTable(Path bundle) throws IOException {
    try (var files = Files.list(bundle.resolve("data"))) {
      Path csv =
          files
              .filter(f -> f.toString().endsWith(".csv") && !f.toString().contains("dictionnaire"))
              .findFirst()
              .orElseThrow();
      return Files.readString(csv, StandardCharsets.UTF_8);
    }
  }
}
