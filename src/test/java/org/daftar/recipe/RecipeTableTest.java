package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Header;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.junit.jupiter.api.Test;

class RecipeTableTest {
  private static List<Row> all(Table table) {
    List<Row> rows = new ArrayList<>();
    table.forEach(Progress.NONE, rows::add);
    return rows;
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  @Property
  @Domain(AnyRecipes.class)
  @Domain(DomainContext.Global.class)
  void pagesPutTogetherEqualTheStream(
      @ForAll MemoryTable table,
      @ForAll Recipe recipe,
      @ForAll @IntRange(min = 1, max = 9) int size) {
    RecipeTable cleaned = recipe.apply(table);
    List<Row> pages = new ArrayList<>();
    List<Row> page = cleaned.rows(0, size);
    while (!page.isEmpty()) {
      pages.addAll(page);
      page = cleaned.rows(pages.size(), size);
    }
    assertThat(pages).isEqualTo(all(cleaned));
    assertThat(cleaned.rowCount(Progress.NONE)).isEqualTo(pages.size());
    assertThat(cleaned.knownRowCount()).hasValue(pages.size());
  }

  @Property
  @Domain(AnyRecipes.class)
  void theSourceIsNeverAltered(@ForAll MemoryTable table, @ForAll Recipe recipe) {
    String before = all(table).toString();
    all(recipe.apply(table));
    recipe.apply(table).rows(0, 50);
    assertThat(all(table)).hasToString(before);
  }

  @Test
  void pagesFarDownEqualTheStreamAcrossManyCheckpoints() {
    List<Row> rows = new ArrayList<>(List.of(Row.of(1, "groupe", "valeur")));
    for (int i = 2; i < 20_000; i++) {
      rows.add(Row.of(i, i % 700 == 0 ? "g" + i : "", String.valueOf(i % 9_000)));
    }
    MemoryTable table = MemoryTable.of("grand", new Header(1, 1), rows);
    Recipe recipe =
        Recipe.of(
            new DropRows(new RowCondition.CellMatches("valeur", "7$")),
            new FillDown(List.of("groupe")),
            new DropDuplicateRows(List.of("valeur")));
    List<Row> expected = all(recipe.apply(table));
    assertThat(expected).hasSizeGreaterThan(7_000);
    RecipeTable cleaned = recipe.apply(table);
    for (int first : new int[] {5_000, 0, 1_023, 1_024, 1_025, 7_900, 3_000}) {
      int end = Math.min(first + 200, expected.size());
      assertThat(cleaned.rows(first, 200)).isEqualTo(expected.subList(first, end));
    }
    assertThat(cleaned.rows(expected.size(), 10)).isEmpty();
  }

  @Test
  void rowsKeepTheirNumbersInTheSource() {
    MemoryTable table =
        MemoryTable.of(
            "t",
            new String[] {"a"},
            new String[] {""},
            new String[] {"x"},
            new String[] {""},
            new String[] {"y"});
    assertThat(Recipe.of(new DropBlankRows()).apply(table).rows(0, 9))
        .extracting(Row::number)
        .containsExactly(3L, 5L);
  }

  @Test
  void cleanedRowsKnowWhichCellsChanged() {
    MemoryTable table =
        MemoryTable.of("t", new String[] {"a", "b", "c"}, new String[] {" x", "u", "v w"});
    Recipe recipe =
        Recipe.of(
            TrimSpaces.everywhere(),
            new DropColumns(List.of("b")),
            new SplitColumn("c", " ", List.of("c1", "c2")),
            new MoveColumn("a", 9));
    RecipeTable cleaned = recipe.apply(table);
    assertThat(names(cleaned)).containsExactly("c", "c1", "c2", "a");
    CleanedRow row = cleaned.cleaned(0, 1).getFirst();
    assertThat(row.row().cells()).containsExactly("v w", "v", "w", "x");
    assertThat(row.changed(3)).isTrue();
    assertThat(row.before(3)).contains(" x");
    assertThat(row.changed(0)).isFalse();
    assertThat(row.changed(1)).isFalse();
    assertThat(row.before(1)).isEmpty();
  }

  @Test
  void januarysRecipeRunsOnFebruarysFileAndSaysWhatDidNotFit() {
    Recipe january =
        Recipe.of(
            new TrimSpaces(List.of("Commune")),
            new DropColumns(List.of("Observation")),
            new RenameColumn("Montant", "montant"),
            new DropBlankRows());
    MemoryTable february =
        MemoryTable.of(
            "février",
            new String[] {"Montant", "commune ", "Nouveau"},
            new String[] {"12", " Rabat", ""},
            new String[] {"", "", ""});
    RecipeTable cleaned = january.apply(february);
    assertThat(names(cleaned)).containsExactly("montant", "commune", "Nouveau");
    assertThat(all(cleaned)).hasSize(1);
    assertThat(cleaned.mismatches()).extracting(Mismatch::index).containsExactly(0, 1);
    assertThat(cleaned.mismatches())
        .extracting(Mismatch::column)
        .containsExactly("Commune", "Observation");
    assertThat(cleaned.mismatches().getFirst().lookalike()).contains("commune");
    assertThat(cleaned.mismatches().getLast().lookalike()).isEmpty();
    assertThatThrownBy(() -> january.applyStrictly(february))
        .isInstanceOfSatisfying(
            DaftarException.class,
            e -> assertThat(e.problem().code()).isEqualTo("recipe-column-missing"));
  }

  @Test
  void aNameThatIsTakenDoesNotFit() {
    MemoryTable table = MemoryTable.of("t", new String[] {"a", "b"}, new String[] {"1", "2"});
    RecipeTable cleaned = Recipe.of(new RenameColumn("a", "b")).apply(table);
    assertThat(names(cleaned)).containsExactly("a", "b");
    assertThat(cleaned.mismatches()).extracting(Mismatch::column).containsExactly("b");
  }

  @Test
  void aHeaderChosenLateStandsFirstAndTheOtherStepsFollow() {
    MemoryTable table =
        MemoryTable.of(
            "t",
            new String[] {"Titre", ""},
            new String[] {"Commune", "Total"},
            new String[] {" Rabat", "5"});
    Recipe recipe =
        Recipe.of(new TrimSpaces(List.of("Commune")), new ChooseHeader(new Header(2, 1)));
    assertThat(recipe.steps().getFirst()).isInstanceOf(ChooseHeader.class);
    RecipeTable cleaned = recipe.apply(table);
    assertThat(cleaned.mismatches()).isEmpty();
    assertThat(names(cleaned)).containsExactly("Commune", "Total");
    assertThat(all(cleaned)).containsExactly(Row.of(3, "Rabat", "5"));
  }

  @Test
  void theHeaderChosenLastReplacesTheOneBefore() {
    Recipe recipe =
        Recipe.of(new ChooseHeader(new Header(1, 1)), new DropBlankRows())
            .plus(new ChooseHeader(new Header(2, 1)));
    assertThat(recipe.steps())
        .containsExactly(new ChooseHeader(new Header(2, 1)), new DropBlankRows());
  }

  @Test
  void fillDownFillsAlsoCellsThatAreNotThereAndSparesBlankRows() {
    MemoryTable table =
        MemoryTable.of(
            "t",
            new String[] {"b", "a"},
            new String[] {"1", "x"},
            new String[] {"2"},
            new String[] {"", ""},
            new String[] {"3", " "});
    assertThat(Recipe.of(new FillDown(List.of("a"))).apply(table).rows(0, 9))
        .containsExactly(
            Row.of(2, "1", "x"), Row.of(3, "2", "x"), Row.of(4, "", ""), Row.of(5, "3", "x"));
  }

  @Test
  void duplicatesAreComparedOnTheChosenColumns() {
    MemoryTable table =
        MemoryTable.of(
            "t",
            new String[] {"a", "b"},
            new String[] {"1", "x"},
            new String[] {"1", "y"},
            new String[] {"1", "x"},
            new String[] {"", "1x"});
    assertThat(all(Recipe.of(new DropDuplicateRows(List.of("a"))).apply(table)))
        .extracting(Row::number)
        .containsExactly(2L, 5L);
    assertThat(all(Recipe.of(new DropDuplicateRows(List.of())).apply(table)))
        .extracting(Row::number)
        .containsExactly(2L, 3L, 5L);
  }

  @Test
  void columnsAreJoinedFromTheirFilledCells() {
    MemoryTable table =
        MemoryTable.of(
            "t",
            new String[] {"nom", "prénom", "x"},
            new String[] {"Alami", "Sara", "1"},
            new String[] {"", "Ali", "2"});
    RecipeTable cleaned =
        Recipe.of(new JoinColumns(List.of("prénom", "nom"), " ", "nom complet")).apply(table);
    assertThat(names(cleaned)).containsExactly("nom", "prénom", "nom complet", "x");
    assertThat(all(cleaned)).extracting(row -> row.text(2)).containsExactly("Sara Alami", "Ali");
  }
}
