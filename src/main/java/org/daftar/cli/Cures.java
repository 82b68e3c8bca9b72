package org.daftar.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;
import org.daftar.recipe.Recipe;
import org.daftar.recipe.RecipeTable;
import org.daftar.recipe.Step;

/// Takes the fixes that the checks propose, until they propose nothing new: what a steward does who
/// presses every fix button.
final class Cures {
  /// One cure may lay bare another trouble; more rounds than this would be checks at odds.
  private static final int ROUNDS = 4;

  private Cures() {}

  /// The recipe with the proposed fix of every error and warning behind it.
  static Recipe complete(Recipe recipe, Table source, Progress progress) {
    Recipe longer = recipe;
    for (int round = 0; round < ROUNDS; round++) {
      Set<Step> fresh = proposed(longer, source, progress);
      longer.steps().forEach(fresh::remove);
      if (fresh.isEmpty()) {
        return longer;
      }
      for (Step step : fresh) {
        longer = longer.plus(step);
      }
    }
    return longer;
  }

  private static Set<Step> proposed(Recipe recipe, Table source, Progress progress) {
    Set<Step> steps = new LinkedHashSet<>();
    try (RecipeTable cleaned = recipe.apply(source)) {
      CheckedTable checked = CheckedTable.of(cleaned, List.of(), progress);
      for (FindingGroup group : checked.findings().groups()) {
        if (group.severity() != Severity.INFO) {
          group.fix().flatMap(Cures::step).ifPresent(steps::add);
        }
      }
    }
    return steps;
  }

  private static Optional<Step> step(Fix fix) {
    return fix instanceof Step step ? Optional.of(step) : Optional.empty();
  }
}
