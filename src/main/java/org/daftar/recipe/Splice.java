package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;

/// What turns one recipe into the next: some steps in a row are replaced by others. Keeps the saved
/// history small.
///
/// @param start position of the first step that differs, from 0
/// @param removed how many steps go away there
/// @param inserted the steps that stand there instead
record Splice(int start, int removed, List<Step> inserted) {
  Splice {
    inserted = List.copyOf(inserted);
  }

  static Splice between(Recipe before, Recipe after) {
    List<Step> old = before.steps();
    List<Step> young = after.steps();
    int shorter = Math.min(old.size(), young.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(young.get(start))) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && old.get(old.size() - 1 - same).equals(young.get(young.size() - 1 - same))) {
      same++;
    }
    return new Splice(start, old.size() - start - same, young.subList(start, young.size() - same));
  }

  Recipe apply(Recipe before) {
    List<Step> steps = new ArrayList<>(before.steps());
    steps.subList(start, start + removed).clear();
    steps.addAll(start, inserted);
    return new Recipe(steps);
  }
}
