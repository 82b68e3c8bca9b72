package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Step TRIM = TrimSpaces.everywhere();
  private static final Step BLANK = new DropBlankRows();
  private static final Step FILL = new FillDown(List.of("a"));

  /// One random operation: which depends on the number.
  private static History operate(History history, Step step, int choice) {
    int size = history.present().size();
    int place = size == 0 ? 0 : Math.floorMod(choice / 4, size);
    return switch (size == 0 ? 0 : Math.floorMod(choice, 4)) {
      case 1 -> history.removeAt(place);
      case 2 -> history.replaceAt(place, step);
      case 3 -> history.move(place, Math.floorMod(choice, size));
      default -> history.add(step);
    };
  }

  @Property
  @Domain(AnyRecipes.class)
  @Domain(DomainContext.Global.class)
  void undoingEveryOperationGivesTheOriginalAndRedoingGivesTheLast(
      @ForAll @Size(max = 50) List<Step> steps, @ForAll @Size(50) List<Integer> choices) {
    History history = History.EMPTY;
    for (int i = 0; i < steps.size(); i++) {
      history = operate(history, steps.get(i), choices.get(i));
    }
    Recipe last = history.present();
    History back = history;
    for (int i = 0; i < steps.size(); i++) {
      back = back.undo();
    }
    assertThat(back.present()).isEqualTo(Recipe.EMPTY);
    assertThat(back.canUndo()).isFalse();
    for (int i = 0; i < steps.size(); i++) {
      back = back.redo();
    }
    assertThat(back).isEqualTo(history);
    assertThat(back.present()).isEqualTo(last);
  }

  @Property
  @Domain(AnyRecipes.class)
  void everyChangeIsKeptAsASpliceThatRebuildsIt(@ForAll Recipe before, @ForAll Recipe after) {
    assertThat(Splice.between(before, after).apply(before)).isEqualTo(after);
  }

  @Test
  void undoneStepsCanBeShownAndCalledBack() {
    History history = History.EMPTY.add(TRIM).add(BLANK).add(FILL).undo().undo();
    assertThat(history.present()).isEqualTo(Recipe.of(TRIM));
    assertThat(history.undone()).containsExactly(BLANK, FILL);
    assertThat(history.redo().undone()).containsExactly(FILL);
  }

  @Test
  void aNewStepGivesUpWhatWasUndone() {
    History history = History.EMPTY.add(TRIM).add(BLANK).undo().add(FILL);
    assertThat(history.present()).isEqualTo(Recipe.of(TRIM, FILL));
    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void jumpingBackKeepsTheLaterStates() {
    History history = History.EMPTY.add(TRIM).add(BLANK).add(FILL);
    assertThat(history.jumpTo(0).present()).isEqualTo(Recipe.EMPTY);
    assertThat(history.jumpTo(0).jumpTo(3)).isEqualTo(history);
    assertThat(history.keepFirst(1)).isEqualTo(history.jumpTo(1));
    assertThat(history.removeAt(0).keepFirst(1).present()).isEqualTo(Recipe.of(BLANK));
  }
}
