package org.daftar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private final Workspace workspace;
  private final SearchIndex index;

  SearchIndexTest(@TempDir Path folder) {
    workspace = Workspace.open(folder, Clock.systemUTC());
    index = new SearchIndex(workspace.database());
    index.put("dataset", "1", "Écoles primaires", "المدارس الابتدائية", "commune", "code_massar");
    index.put("dataset", "2", "Liste des marchés", "مدرسة", "date d’ouverture", "taux_100%");
    index.put("column", "3", "Effectif");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ecole, 1",
    "ÉCOLE, 1",
    "primaires ecoles, 1",
    "commune primaires, 1",
    "مدرسه, 2",
    "مَدرَسة, 2",
    "الإبتدائيّة, 1",
    "date ouverture, 2",
    "effectif, 3",
    "100%, 2"
  })
  void findsEveryWordInAnyOrderAndSpelling(String text, String ref) {
    assertThat(index.find(text, 10)).extracting(SearchHit::ref).containsExactly(ref);
  }

  @ParameterizedTest
  @CsvSource({"école marchés", "0%0", "c_mmune", "'   '", "!"})
  void findsNothingElse(String text) {
    assertThat(index.find(text, 10)).isEmpty();
  }

  @Test
  void forgetsTheOldTextsWhenNewOnesAreSet() {
    index.put("dataset", "1", "Collèges");
    assertThat(index.find("école", 10)).isEmpty();
    assertThat(index.find("collège", 10))
        .containsExactly(new SearchHit("dataset", "1", "Collèges"));
    index.remove("dataset", "1");
    assertThat(index.find("collège", 10)).isEmpty();
  }

  @Test
  void givesNoMoreThanAsked() {
    IntStream.range(0, 50).forEach(i -> index.put("note", "n" + i, "Réunion " + i));
    assertThat(index.find("reunion", 7)).hasSize(7);
  }
}
