package org.daftar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.cli.CommandLineRun.daftar;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVerbsTest {
  private static final String COMMUNES =
      "Commune;Code;Ménages\r\n"
          + "Rabat;01.421;577 827\r\n"
          + "Salé;01.441;12 345\r\n"
          + "Témara;01.501;8 000\r\n";

  @TempDir private Path folder;
  private Path communes;

  @BeforeEach
  void write() throws IOException {
    communes = folder.resolve("communes.csv");
    Files.write(communes, COMMUNES.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void inspectSaysWhatAFileIs() {
    CommandLineRun run = daftar("inspect", communes, "--report", "json");
    JsonNode report = run.json();

    assertThat(run.code()).isZero();
    assertThat(report.path("format").asText()).isEqualTo("csv");
    assertThat(report.path("mediaType").asText()).isEqualTo("text/csv");
    assertThat(report.path("encoding").asText()).isEqualTo("windows-1252");
    assertThat(report.path("bom").asBoolean()).isFalse();
    assertThat(report.path("lineEnding").asText()).isEqualTo("CRLF");
    assertThat(report.path("size").asLong()).isEqualTo(COMMUNES.length());
    assertThat(report.path("sha256").asText()).hasSize(64);
    assertThat(report.at("/dialect/delimiter").asText()).isEqualTo(";");
    assertThat(report.at("/dialect").has("escape")).isTrue();
    assertThat(report.at("/dialect/escape").isNull()).isTrue();
    assertThat(report.at("/tables/0/headerRow").asInt()).isEqualTo(1);
    assertThat(report.at("/tables/0/firstDataRow").asInt()).isEqualTo(2);
    assertThat(report.at("/tables/0/rows").asInt()).isEqualTo(3);
    assertThat(report.at("/tables/0/columns/0/name").asText()).isEqualTo("Commune");
    assertThat(report.at("/tables/0/columns/1/type").asText()).isEqualTo("string");
    assertThat(report.at("/tables/0/columns/2/type").asText()).isEqualTo("integer");
    assertThat(report.path("findings").isArray()).isTrue();
  }

  @Test
  void reportsOfSeveralFilesComeOneALineAndAnUnreadableOneIsNotTheEnd() {
    CommandLineRun run =
        daftar("inspect", communes, folder.resolve("absent.csv"), communes, "--report=jsonl");
    List<JsonNode> reports = run.jsonLines();

    assertThat(run.code()).isEqualTo(3);
    assertThat(reports).hasSize(3);
    assertThat(reports.get(0).path("format").asText()).isEqualTo("csv");
    assertThat(reports.get(1).has("problem")).isTrue();
    assertThat(reports.get(2).path("format").asText()).isEqualTo("csv");
  }

  @Test
  void peopleReadSentencesAndProgressGoesToStandardError() {
    CommandLineRun run = daftar("inspect", communes, "--lang", "fr");

    assertThat(run.out()).contains("Format\u00a0: csv", "windows-1252", "Ménages");
    assertThat(run.err()).doesNotContain("Ménages");
    assertThat(daftar("inspect", communes, "--quiet").err()).isEmpty();
  }

  @Test
  void profileCountsWhatColumnsHold() {
    JsonNode table = daftar("profile", communes, "--report", "json").json().at("/tables/0");

    assertThat(table.path("rows").asInt()).isEqualTo(3);
    JsonNode households = table.at("/columns/2");
    assertThat(households.path("name").asText()).isEqualTo("Ménages");
    assertThat(households.path("count").asInt()).isEqualTo(3);
    assertThat(households.path("missing").asInt()).isZero();
    assertThat(households.path("distinct").asInt()).isEqualTo(3);
    assertThat(households.path("distinctExact").asBoolean()).isTrue();
    assertThat(households.path("max").asText()).isEqualTo("577827");
    assertThat(households.path("mean").isNumber()).isTrue();
    assertThat(households.at("/topValues/0/value").isTextual()).isTrue();
    assertThat(households.at("/patterns/0/pattern").isTextual()).isTrue();
    assertThat(households.at("/lengths/max").asInt()).isEqualTo(7);
  }

  @Test
  void checkCountsFindingsAndSaysTheFixAsARecipeStep() throws IOException {
    Path twins = folder.resolve("twins.csv");
    Files.writeString(twins, "nom,ville\nA, Rabat \nB,Salé\nC,Oujda\nB,Salé\n");

    CommandLineRun run = daftar("check", twins, "--report=json");
    JsonNode report = run.json();

    assertThat(run.code()).isEqualTo(report.path("valid").asBoolean() ? 0 : 1);
    assertThat(report.path("counts").has("error")).isTrue();
    assertThat(report.path("findings").findValuesAsText("rule")).contains("duplicate-row");
    JsonNode spaces =
        report.path("findings").valueStream().filter(f -> f.has("fix")).findFirst().orElseThrow();
    assertThat(spaces.at("/fix/op").isTextual()).isTrue();
    assertThat(spaces.path("message").asText()).isNotBlank();
    assertThat(spaces.path("row").asInt()).isPositive();
  }

  @Test
  void checkOfACleanFileSaysSoAloud() {
    CommandLineRun run = daftar("check", "sample-data/fichier_propre.csv", "--lang", "fr");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Rien à signaler");
  }

  @Test
  void cleanRunsARecipeAndTellsWhatDidNotFit() throws IOException {
    Path recipe = folder.resolve("recipe.json");
    Files.writeString(
        recipe,
        """
        {"version":1,"steps":[
          {"op":"rename-column","column":"Ménages","name":"menages"},
          {"op":"drop-columns","columns":["Superficie"]}]}
        """);
    Path out = folder.resolve("clean.csv");

    CommandLineRun run =
        daftar("clean", communes, "--recipe", recipe, "--out", out, "--report", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(out)).startsWith("Commune,Code,menages\r\n");
    assertThat(run.json().path("rows").asInt()).isEqualTo(3);
    assertThat(run.json().at("/mismatches/0/step").asInt()).isEqualTo(2);
    assertThat(run.json().at("/mismatches/0/column").asText()).isEqualTo("Superficie");
    assertThat(Files.readAllBytes(communes))
        .as("the source")
        .isEqualTo(COMMUNES.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void convertKeepsCodesAsTextAndNumbersAsNumbers() throws IOException {
    Path source = folder.resolve("codes.csv");
    Files.writeString(source, "code,valeur\n01,1.5\n02,\n03,3\n");
    Path out = folder.resolve("codes.jsonl");

    CommandLineRun run =
        daftar("convert", source, "--to", "jsonl", "--out", out, "--report", "json");

    assertThat(run.code()).isZero();
    assertThat(Files.readString(out))
        .isEqualTo(
            """
            {"code":"01","valeur":1.5}
            {"code":"02","valeur":null}
            {"code":"03","valeur":3}
            """);
    assertThat(run.json().path("format").asText()).isEqualTo("jsonl");
    assertThat(run.json().path("rows").asInt()).isEqualTo(3);
  }

  @Test
  void convertWritesOneJsonArray() throws IOException {
    Path out = folder.resolve("communes.json");

    daftar("convert", communes, "--to=json", "--out", out);

    JsonNode rows = new CommandLineRun(0, Files.readString(out), "").json();
    assertThat(rows).hasSize(3);
    assertThat(rows.at("/1/Commune").asText()).isEqualTo("Salé");
  }

  @Test
  void convertWritesTabsInUtf8() throws IOException {
    Path out = folder.resolve("communes.tsv");

    daftar("convert", communes, "--to=tsv", "--out", out);

    assertThat(Files.readString(out)).startsWith("Commune\tCode\tMénages\r\n");
  }

  @Test
  void convertToAFormatThatIsNotWrittenIsWrongUse() {
    CommandLineRun run =
        daftar("convert", communes, "--to", "parquet", "--out", folder.resolve("x.parquet"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("parquet", "csv tsv json jsonl");
    assertThat(folder.resolve("x.parquet")).doesNotExist();
  }

  @Test
  void nothingIsWrittenOverTheSource() {
    assertThat(daftar("convert", communes, "--to", "csv", "--out", communes).code()).isEqualTo(2);
    assertThat(communes).hasSize(COMMUNES.length());
  }
}
