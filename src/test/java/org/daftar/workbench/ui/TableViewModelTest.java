package org.daftar.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.format.Formats;
import org.daftar.inventory.Inventory;
import org.daftar.kernel.Column;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Progress;
import org.daftar.quality.Waiver;
import org.daftar.quality.WaiverStore;
import org.daftar.recipe.DropRows;
import org.daftar.recipe.FillDown;
import org.daftar.recipe.Preview;
import org.daftar.recipe.RecipeStore;
import org.daftar.recipe.RowCondition;
import org.daftar.recipe.Step;
import org.daftar.store.Workspace;
import org.daftar.task.UiQueue;
import org.daftar.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableViewModelTest {
  private static final Step FILL_DOWN = new FillDown(List.of("province"));

  @TempDir Path folder;
  private final UiQueue window = new UiQueue();
  private Workspace workspace;
  private Inventory inventory;

  @BeforeEach
  void open() throws Exception {
    Files.writeString(
        Files.createDirectory(folder.resolve("donnees")).resolve("ecoles.csv"),
        """
        province;commune;eleves
        Al Hoceima;Ajdir;320
        ;Imzouren;410
        ;Targuist ;n.d.
        Nador;Zaïo;515
        """);
    workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC());
    inventory = new Inventory(workspace, new Formats(folder.resolve("cache")));
    inventory.scan(inventory.addFolder(folder.resolve("donnees")), Progress.NONE);
  }

  @AfterEach
  void close() {
    window.close();
    workspace.close();
  }

  private TableViewModel model() {
    Workbench workbench =
        new Workbench(
            new Formats(folder.resolve("cache")),
            new RecipeStore(workspace.database()),
            new WaiverStore(workspace.database(), Clock.systemUTC()));
    return new TableViewModel(workbench, inventory, window.tasks());
  }

  private TableViewModel opened(String name) throws InterruptedException {
    TableViewModel model = model();
    model.open(inventory.file(folder.resolve("donnees").resolve(name)).orElseThrow().id());
    window.settle();
    return model;
  }

  private TableViewModel opened() throws InterruptedException {
    return opened("ecoles.csv");
  }

  private static List<String> cells(TableViewModel model, int column) {
    PagedRows rows = model.rowsProperty().get().orElseThrow();
    return rows.stream().map(row -> String.valueOf(row.row().cell(column))).toList();
  }

  @Test
  void opensAFileWithItsRowsTypesAndFindings() throws Exception {
    TableViewModel model = opened();
    assertThat(model.columns()).extracting(Column::name).startsWith("province", "commune");
    assertThat(model.rowCountProperty().get()).contains(4L);
    assertThat(cells(model, 1)).containsExactly("Ajdir", "Imzouren", "Targuist ", "Zaïo");
    assertThat(model.checkedProperty().get()).isTrue();
    assertThat(model.findings()).isNotEmpty();
  }

  @Test
  void showsAStepAtOnceAndTakesItBack() throws Exception {
    TableViewModel model = opened();
    model.add(FILL_DOWN);
    window.settle();
    assertThat(cells(model, 0)).containsExactly("Al Hoceima", "Al Hoceima", "Al Hoceima", "Nador");
    assertThat(model.steps()).extracting(StepItem::active).containsExactly(true);
    model.undo();
    window.settle();
    assertThat(cells(model, 0)).containsExactly("Al Hoceima", "", "", "Nador");
    assertThat(model.steps()).extracting(StepItem::active).containsExactly(false);
    model.redo();
    window.settle();
    assertThat(model.historyProperty().get().present().steps()).containsExactly(FILL_DOWN);
  }

  @Test
  void findsWhatWasDoneWhenAFileIsOpenedAgain() throws Exception {
    opened().add(FILL_DOWN);
    window.settle();
    assertThat(opened().steps()).extracting(StepItem::step).containsExactly(FILL_DOWN);
  }

  @Test
  void previewChangesNothing() throws Exception {
    TableViewModel model = opened();
    List<Preview> previews = new ArrayList<>();
    model.preview(FILL_DOWN, previews::add);
    window.settle();
    assertThat(previews).extracting(Preview::cellsChanged).containsExactly(2L);
    assertThat(model.steps()).isEmpty();
  }

  @Test
  void saysWhyAStepDoesNotFit() throws Exception {
    TableViewModel model = opened();
    model.add(new FillDown(List.of("region")));
    window.settle();
    assertThat(model.steps().getFirst().mismatch()).isPresent();
    assertThat(cells(model, 0)).containsExactly("Al Hoceima", "", "", "Nador");
  }

  @Test
  void acceptedFindingsAreShownApart() throws Exception {
    TableViewModel model = opened();
    FindingGroup group = model.findings().getFirst();
    model.waive(group, "vu avec la province", "Amal");
    window.settle();
    assertThat(model.findings()).doesNotContain(group);
    assertThat(opened().waivers()).extracting(Waiver::groupKey).containsExactly(group.key());
  }

  @Test
  void findsARowBehindThoseThatAStepTookOut() throws Exception {
    TableViewModel model = opened();
    long number = model.rowsProperty().get().orElseThrow().get(3).row().number();
    model.add(new DropRows(new RowCondition.CellEquals("commune", "Imzouren")));
    window.settle();
    List<Integer> positions = new ArrayList<>();
    model.position(number, positions::add);
    window.settle();
    model.position(number + 10, positions::add);
    window.settle();
    assertThat(positions).containsExactly(2);
  }

  @Test
  void recipeGoesToAFileAndComesBack() throws Exception {
    TableViewModel model = opened();
    model.add(FILL_DOWN);
    window.settle();
    Path recipe = folder.resolve("recette.json");
    List<String> said = new ArrayList<>();
    model.exportRecipe(recipe, () -> said.add("written"));
    model.undo();
    window.settle();
    assertThat(said).containsExactly("written");
    model.importRecipe(recipe);
    window.settle();
    assertThat(model.historyProperty().get().present().steps()).containsExactly(FILL_DOWN);
  }

  @Test
  void fetchesThePagesThatAreLookedAt() throws Exception {
    Path large = folder.resolve("donnees/grand.csv");
    List<String> lines = new ArrayList<>(List.of("code;valeur"));
    IntStream.rangeClosed(1, 1_000).forEach(i -> lines.add("C" + i + ";" + i));
    Files.write(large, lines);
    inventory.scan(Progress.NONE);
    TableViewModel model = opened("grand.csv");
    PagedRows rows = model.rowsProperty().get().orElseThrow();
    assertThat(rows).hasSize(1_000);
    assertThat(rows.get(900).loaded()).isFalse();
    window.settle();
    assertThat(rows.get(900).row().cell(0)).isEqualTo("C901");
  }

  @Test
  void whatHoldsNoTableIsRefusedWithAReason() throws Exception {
    Files.write(folder.resolve("donnees/abime.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    inventory.scan(Progress.NONE);
    TableViewModel model = opened("abime.xlsx");
    assertThat(model.refusalProperty().get()).isPresent();
    assertThat(model.openedProperty().get()).isEmpty();
  }
}
