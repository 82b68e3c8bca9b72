package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Header;
import org.daftar.kernel.Table;

/// Steps in the order in which they are done. Immutable. At most one of them chooses the header,
/// and that one stands first.
///
/// @param steps the steps
public record Recipe(List<Step> steps) {
  public static final Recipe EMPTY = new Recipe(List.of());

  public Recipe {
    List<Step> ordered = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof ChooseHeader) {
        ordered.removeIf(ChooseHeader.class::isInstance);
        ordered.addFirst(step);
      } else {
        ordered.add(step);
      }
    }
    steps = List.copyOf(ordered);
  }

  public static Recipe of(Step... steps) {
    return new Recipe(List.of(steps));
  }

  public int size() {
    return steps.size();
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// The header that the recipe chooses, where it does.
  public Optional<Header> header() {
    return steps.stream()
        .filter(ChooseHeader.class::isInstance)
        .map(step -> ((ChooseHeader) step).header())
        .findFirst();
  }

  /// This recipe with one more step at the end; a header chosen before is replaced.
  public Recipe plus(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Recipe(more);
  }

  /// @param index from 0
  public Recipe without(int index) {
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(index);
    return new Recipe(fewer);
  }

  /// @param index from 0
  public Recipe with(int index, Step step) {
    List<Step> others = new ArrayList<>(steps);
    others.set(index, step);
    return new Recipe(others);
  }

  /// The step at one place moved to another, counted after it was taken out.
  public Recipe moved(int from, int to) {
    List<Step> others = new ArrayList<>(steps);
    others.add(to, others.remove(from));
    return new Recipe(others);
  }

  /// The first steps of this recipe.
  public Recipe first(int count) {
    return new Recipe(steps.subList(0, count));
  }

  /// The table seen through this recipe; steps that don't fit are left out and listed.
  public RecipeTable apply(Table source) {
    return RecipeTable.of(source, this);
  }

  /// The table seen through this recipe.
  ///
  /// @throws org.daftar.kernel.DaftarException with `recipe-column-missing` if a step does not fit
  public RecipeTable applyStrictly(Table source) {
    RecipeTable table = RecipeTable.of(source, this);
    table.requireFit();
    return table;
  }
}
