package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;

/// Every state that a recipe went through, and where the steward stands among them. Immutable:
/// each operation gives a new history. Undo has no limit.
///
/// @param states from the empty recipe on, one for each operation
/// @param position which of them is present, from 0
public record History(List<Recipe> states, int position) {
  public static final History EMPTY = new History(List.of(Recipe.EMPTY), 0);

  public History {
    states = List.copyOf(states);
    if (position < 0 || position >= states.size()) {
      throw new IllegalArgumentException("A history has no state " + position);
    }
  }

  /// A history that starts from a recipe, such as one that was read from a file.
  public static History startingWith(Recipe recipe) {
    return EMPTY.become(recipe);
  }

  public Recipe present() {
    return states.get(position);
  }

  /// The steps that redo would bring back, in order: those of the latest state that are not in the
  /// present one.
  public List<Step> undone() {
    List<Step> later = new ArrayList<>(states.getLast().steps());
    present().steps().forEach(later::remove);
    return List.copyOf(later);
  }

  public boolean canUndo() {
    return position > 0;
  }

  public boolean canRedo() {
    return position < states.size() - 1;
  }

  /// The state before; the same history where there is none.
  public History undo() {
    return canUndo() ? jumpTo(position - 1) : this;
  }

  /// The state after; the same history where there is none.
  public History redo() {
    return canRedo() ? jumpTo(position + 1) : this;
  }

  /// Stands at another state; the later ones stay for redo.
  ///
  /// @param state from 0, the empty recipe
  public History jumpTo(int state) {
    return new History(states, state);
  }

  /// Goes back to the state in which only the first steps of the present recipe were there. The
  /// later ones stay for redo where there was such a state; otherwise it is a new operation.
  public History keepFirst(int steps) {
    Recipe wanted = present().first(steps);
    for (int i = position; i >= 0; i--) {
      if (states.get(i).equals(wanted)) {
        return jumpTo(i);
      }
    }
    return become(wanted);
  }

  public History add(Step step) {
    return become(present().plus(step));
  }

  /// @param index from 0
  public History removeAt(int index) {
    return become(present().without(index));
  }

  /// @param index from 0
  public History replaceAt(int index, Step step) {
    return become(present().with(index, step));
  }

  /// Moves a step to another place, counted after it was taken out.
  public History move(int from, int to) {
    return become(present().moved(from, to));
  }

  /// The recipe as a whole becomes another one; states that were undone are given up.
  public History become(Recipe recipe) {
    List<Recipe> longer = new ArrayList<>(states.subList(0, position + 1));
    longer.add(recipe);
    return new History(longer, longer.size() - 1);
  }
}
