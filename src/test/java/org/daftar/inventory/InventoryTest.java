package org.daftar.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.daftar.format.FormatId;
import org.daftar.format.Formats;
import org.daftar.store.SearchHit;
import org.daftar.store.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {
  private final Tree tree;

  InventoryTest(@TempDir Path place) throws IOException {
    tree = new Tree(place);
    tree.write("Écoles/liste des écoles.csv", "a;b\n");
    tree.write("مدرسة/المدارس.csv", "a;b;c\n");
    tree.write("budget_2024.csv", "a;b;c;d\n");
    tree.write("budget_2024 (copie).csv", "a;b;c;d\n");
    tree.write("budget_2024_VF2.csv", "a;b;c;d;e\n");
    tree.write("budget_2023.csv", "a;b;c;d;e;f\n");
    tree.write("notes.txt", "rien à voir ici, du texte seul");
    tree.scan();
  }

  @AfterEach
  void close() {
    tree.close();
  }

  private List<String> names(FileQuery query) {
    return tree.inventory.files(query, 0, 100).stream().map(FileRecord::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecole", "école", "ÉCOLES liste", "des ecoles"})
  void findsFilesWithoutAccents(String text) {
    assertThat(names(FileQuery.ALL.withText(text))).containsExactly("liste des écoles.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"مدرسه", "مدرسة", "مدارس"})
  void findsFilesByFolderInAnyArabicSpelling(String text) {
    assertThat(names(FileQuery.ALL.withText(text))).containsExactly("المدارس.csv");
  }

  @Test
  void listsByConditionOrderAndPage() {
    FileQuery budgets = FileQuery.ALL.withText("budget").withFormat(FormatId.CSV);
    assertThat(names(budgets.sortedBy(FileSort.LARGEST)))
        .startsWith("budget_2023.csv", "budget_2024_VF2.csv");
    assertThat(tree.inventory.files(budgets.sortedBy(FileSort.NAME), 1, 2))
        .extracting(FileRecord::name)
        .containsExactly("budget_2024 (copie).csv", "budget_2024.csv");
    assertThat(tree.inventory.count(budgets)).isEqualTo(4);
    assertThat(names(FileQuery.ALL.withFormat(FormatId.TEXT))).containsExactly("notes.txt");
    assertThat(names(FileQuery.ALL.in(tree.folder.id() + 1))).isEmpty();
    assertThat(names(FileQuery.ALL.withStatus(FileStatus.LINK))).isEmpty();
    assertThat(names(FileQuery.ALL.withChange(Change.UNCHANGED))).isEmpty();
  }

  @Test
  void keepsFilesInTheirDataset() {
    UUID dataset = UUID.randomUUID();
    FileRecord one = tree.file("budget_2023.csv");
    FileRecord two = tree.file("budget_2024.csv");
    tree.inventory.group(List.of(one.id(), two.id()), UUID.randomUUID());
    tree.inventory.group(List.of(two.id(), one.id()), dataset);
    assertThat(tree.inventory.filesOf(dataset))
        .extracting(FileRecord::name)
        .containsExactly("budget_2023.csv", "budget_2024.csv");
    assertThat(tree.file("budget_2024.csv").dataset()).contains(dataset);
    assertThat(names(FileQuery.ALL.ofDataset(dataset))).hasSize(2);
    assertThat(names(FileQuery.ALL.onlyUngrouped())).hasSize(5);
    tree.inventory.ungroup(List.of(one.id()));
    assertThat(tree.inventory.filesOf(dataset))
        .extracting(FileRecord::id)
        .containsExactly(two.id());
  }

  @Test
  void countsWhatIsThere() {
    InventorySummary summary = tree.inventory.summary();
    assertThat(summary.files()).isEqualTo(7);
    assertThat(summary.recognised()).isEqualTo(7);
    assertThat(summary.duplicates()).isEqualTo(1);
    assertThat(summary.duplicateBytes()).isEqualTo(8);
    assertThat(summary.formats())
        .extracting(InventorySummary.FormatCount::format, InventorySummary.FormatCount::files)
        .startsWith(org.assertj.core.groups.Tuple.tuple(FormatId.CSV, 6L));
  }

  @Test
  void proposesVersionsOfOneFileAsOneDataset() {
    assertThat(tree.inventory.proposals(10))
        .singleElement()
        .satisfies(
            family -> {
              assertThat(family.stem()).isEqualTo("budget 2024");
              assertThat(family.files()).hasSize(3);
              assertThat(family.copies()).isEqualTo(1);
              assertThat(family.reason().key()).isEqualTo("inventory.family.both");
            });
    List<Long> ids =
        tree.inventory.proposals(10).getFirst().files().stream().map(FileRecord::id).toList();
    tree.inventory.group(ids, UUID.randomUUID());
    assertThat(tree.inventory.proposals(10)).isEmpty();
  }

  @Test
  void recognisesByContentWhateverTheName(@TempDir Path place) throws IOException {
    Formats formats = new Formats(place.resolve("cache"));
    try (Tree real = new Tree(place, formats::recognise, Duration.ofSeconds(15))) {
      String table = "code;commune;ménages\n10.421;Rabat;577827\n10.441;Salé;203\n01.151;Fès;9\n";
      real.write("export.xls", table);
      real.write("sans extension", table);
      real.write("vide.csv", "");
      real.scan();
      assertThat(real.file("export.xls").recognition().orElseThrow().format())
          .isEqualTo(FormatId.CSV);
      assertThat(real.file("sans extension").recognition().orElseThrow().format())
          .isEqualTo(FormatId.CSV);
      assertThat(real.file("vide.csv").recognition().orElseThrow().format())
          .isEqualTo(FormatId.EMPTY);
    }
  }

  @Test
  void searchesDatasetsAndFilesTogether() {
    new SearchIndex(tree.workspace.database()).put("dataset", "7", "Budget communal", "commune");
    assertThat(tree.inventory.search("budget", 100))
        .hasSize(5)
        .startsWith(new SearchHit("dataset", "7", "Budget communal"));
    assertThat(tree.inventory.search("budget", 2)).hasSize(2);
    assertThat(tree.inventory.search("2023 budget", 9))
        .containsExactly(
            new SearchHit(
                Inventory.SEARCH_KIND,
                String.valueOf(tree.file("budget_2023.csv").id()),
                "budget_2023.csv"));
    assertThat(tree.inventory.search("  ", 9)).isEmpty();
  }
}
