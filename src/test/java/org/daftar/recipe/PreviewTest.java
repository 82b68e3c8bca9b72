package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Column;
import org.daftar.kernel.Header;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.profile.NumberNotation;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final MemoryTable TABLE =
      MemoryTable.of(
          "t",
          new String[] {"commune", "montant"},
          new String[] {" Rabat", "1 234,50"},
          new String[] {"Salé ", "n.d."},
          new String[] {"", ""},
          new String[] {"Fès", "7"});

  @Property
  @Domain(AnyRecipes.class)
  void countsEqualWhatTheStepThenDoes(@ForAll MemoryTable table, @ForAll Step step) {
    if (step instanceof ChooseHeader) {
      return;
    }
    Preview preview = Preview.of(table, step, Progress.NONE);
    RecipeTable after = Recipe.of(step).apply(table);
    long changed =
        after.cleaned(0, 100).stream()
            .mapToLong(
                row -> IntStream.range(0, after.columns().size()).filter(row::changed).count())
            .sum();
    assertThat(preview.cellsChanged()).isEqualTo(changed);
    assertThat(preview.rows() - preview.rowsRemoved()).isEqualTo(after.rowCount(Progress.NONE));
    assertThat(preview.columnsAfter()).isEqualTo(after.columns());
    assertThat(preview.mismatches()).isEqualTo(after.mismatches());
  }

  @Test
  void showsCellsBeforeAndAfterWithTheirPlaces() {
    Preview preview = Preview.of(TABLE, TrimSpaces.everywhere(), Progress.NONE);
    assertThat(preview.cellsChanged()).isEqualTo(2);
    assertThat(preview.changes()).extracting(CellChange::cell).containsExactly("A2", "A3");
    assertThat(preview.changes().getFirst().before()).isEqualTo(" Rabat");
    assertThat(preview.changes().getFirst().after()).isEqualTo("Rabat");
  }

  @Test
  void countsCellsThatCanNotBeConverted() {
    Preview preview =
        Preview.of(TABLE, new ParseNumber("montant", NumberNotation.FRENCH), Progress.NONE);
    assertThat(preview.cellsChanged()).isEqualTo(1);
    assertThat(preview.cellsNotConverted()).isEqualTo(1);
    assertThat(preview.notConverted()).extracting(CellChange::cell).containsExactly("B3");
  }

  @Test
  void showsRowsThatGoAway() {
    Preview preview = Preview.of(TABLE, new DropBlankRows(), Progress.NONE);
    assertThat(preview.rowsRemoved()).isEqualTo(1);
    assertThat(preview.removed()).extracting(Row::number).containsExactly(4L);
  }

  @Test
  void showsTheColumnsOfAnotherHeader() {
    Preview preview = Preview.of(TABLE, new ChooseHeader(new Header(2, 1)), Progress.NONE);
    assertThat(preview.columnsAfter())
        .extracting(Column::name)
        .containsExactly("Rabat", "1 234,50");
    assertThat(preview.rowsRemoved()).isEqualTo(1);
  }

  @Test
  void saysWhyAStepDoesNotFit() {
    Preview preview = Preview.of(TABLE, new TrimSpaces(List.of("région")), Progress.NONE);
    assertThat(preview.mismatches()).hasSize(1);
    assertThat(preview.cellsChanged()).isZero();
    assertThat(preview.isIdle(TABLE.columns())).isTrue();
  }

  @Test
  void canBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void step(Message message) {}

          @Override
          public void count(long done, long total) {}

          @Override
          public void checkCancelled() {
            throw new CancelledException();
          }
        };
    assertThatThrownBy(() -> Preview.of(TABLE, TrimSpaces.everywhere(), cancelled))
        .isInstanceOf(CancelledException.class);
  }
}
