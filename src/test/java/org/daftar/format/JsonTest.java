package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir private Path folder;

  private OpenFile open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("data"), text);
    return new Formats(folder.resolve("cache")).open(file, ReadOptions.DETECT, Progress.NONE);
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  @Test
  void nestedMembersBecomeDottedNames() throws IOException {
    String text =
        """
        [{"id": 1, "adresse": {"ville": "Fès", "cp": "30000"}, "tags": ["a", "b"]},
         {"id": 1.5E3, "note": null, "ouvert": true}]
        """;
    try (OpenFile file = open(text)) {
      Table table = file.table(0);
      assertThat(names(table))
          .containsExactly("id", "adresse.ville", "adresse.cp", "tags", "note", "ouvert");
      assertThat(table.rows(0, 2).getFirst().cells())
          .containsExactly("1", "Fès", "30000", "[\"a\",\"b\"]", "", "");
      assertThat(table.rows(1, 1).getFirst().cells())
          .containsExactly("1500", "", "", "", "", "true");
    }
  }

  @Test
  void listsOfRecordsInsideTheRootAreTables() throws IOException {
    try (OpenFile file = open("{\"total\": 2, \"ecoles\": [{\"n\": 1}, {\"n\": 2}]}")) {
      assertThat(file.sheets()).extracting(Sheet::name).containsExactly("ecoles");
      assertThat(file.table(0).rowCount(Progress.NONE)).isEqualTo(2);
    }
  }

  @Test
  void linesAreRecordsAndABadOneIsReported() throws IOException {
    try (OpenFile file = open("{\"a\": 1}\n{\"a\": 2}\n")) {
      assertThat(file.recognition().format()).isEqualTo(FormatId.JSONL);
    }
    Path file =
        Files.writeString(
            folder.resolve("x.jsonl"), "{\"a\": 1}\n".repeat(9000) + "{oops\n{\"a\": 3}\n");
    try (OpenFile open = new Formats(folder).open(file, ReadOptions.DETECT, Progress.NONE)) {
      assertThat(open.findings()).extracting(Finding::rule).containsExactly("unreadable-record");
      assertThat(open.findings().getFirst().where().row()).contains(9001L);
      assertThat(open.table(0).rows(9001, 1).getFirst().text(0)).isEqualTo("3");
    }
  }

  @Test
  void featuresShowPropertiesAndPlace() throws IOException {
    String text =
        """
        {"type": "FeatureCollection", "crs": {"type": "name"}, "features": [
          {"type": "Feature", "properties": {"nom": "Rabat"},
           "geometry": {"type": "Point", "coordinates": [-6.84, 34.02]}},
          {"type": "Feature", "properties": {"nom": "Parc"},
           "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}]}
        """;
    try (OpenFile file = open(text)) {
      assertThat(file.recognition().format()).isEqualTo(FormatId.GEOJSON);
      assertThat(names(file.table(0)))
          .containsExactly("nom", "geometry_type", "longitude", "latitude", "geometry");
      assertThat(file.table(0).rows(0, 1).getFirst().cells())
          .containsExactly("Rabat", "Point", "-6.84", "34.02", "");
      assertThat(file.table(0).rows(1, 1).getFirst().text(4))
          .isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 0))");
      assertThat(file.findings())
          .extracting(Finding::rule)
          .containsExactlyInAnyOrder("crs-member", "mixed-geometry");
    }
  }

  @Test
  void damageIsToldWithItsPlace() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x"),
            "[{\"a\": 1},\n".repeat(1) + "{\"a\": 2},\n".repeat(9000) + "oops]");
    DaftarException problem =
        catchThrowableOfType(
            DaftarException.class,
            () -> new Formats(folder).open(file, ReadOptions.DETECT, Progress.NONE));
    assertThat(problem.problem().code()).isEqualTo("file-damaged-at");
    assertThat(problem.problem().what().arguments()).contains(9002L);
  }
}
