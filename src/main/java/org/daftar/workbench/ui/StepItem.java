package org.daftar.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;
import org.daftar.recipe.History;
import org.daftar.recipe.Mismatch;
import org.daftar.recipe.Step;

/// A step in the list.
///
/// @param index position in the recipe, from 0; for an undone step its place after the present ones
/// @param step the step
/// @param active whether it is done now, or was undone
/// @param mismatch why it does not fit this table, where it does not
record StepItem(int index, Step step, boolean active, Optional<Message> mismatch) {
  /// The present steps, then the undone ones.
  static List<StepItem> all(History history, List<Mismatch> mismatches) {
    List<StepItem> items = new ArrayList<>();
    for (Step step : history.present().steps()) {
      int index = items.size();
      Optional<Message> mismatch =
          mismatches.stream().filter(m -> m.index() == index).map(Mismatch::sentence).findFirst();
      items.add(new StepItem(index, step, true, mismatch));
    }
    for (Step undone : history.undone()) {
      items.add(new StepItem(items.size(), undone, false, Optional.empty()));
    }
    return items;
  }
}
