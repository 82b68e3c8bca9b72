package org.daftar.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.kernel.Column;
import org.daftar.kernel.ValueType;
import org.daftar.text.Folding;

/// The columns of a table at one point of a recipe, and where each came from.
///
/// @param columns in order
/// @param origins for each, its position from 0 in the source; -1 where a step made it
record Layout(List<Column> columns, List<Integer> origins) {
  Layout {
    columns = List.copyOf(columns);
    origins = List.copyOf(origins);
  }

  static Layout ofSource(List<Column> columns) {
    return new Layout(columns, IntStream.range(0, columns.size()).boxed().toList());
  }

  int size() {
    return columns.size();
  }

  /// The position from 0, or -1.
  int position(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /// The positions of some columns; of all where the list is empty.
  int[] positions(List<String> names) {
    return names.isEmpty()
        ? IntStream.range(0, size()).toArray()
        : names.stream().mapToInt(this::position).toArray();
  }

  Optional<String> lookalike(String name) {
    String folded = Folding.fold(name);
    return columns.stream()
        .map(Column::name)
        .filter(other -> Folding.fold(other).equals(folded))
        .findFirst();
  }

  /// The columns at these positions, types kept, numbered anew.
  Layout take(int[] positions) {
    List<Column> taken = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (int position : positions) {
      taken.add(columns.get(position).at(taken.size() + 1));
      from.add(origins.get(position));
    }
    return new Layout(taken, from);
  }

  /// What is known about the values of some columns no longer holds.
  Layout untyped(int[] positions) {
    List<Column> changed = new ArrayList<>(columns);
    for (int position : positions) {
      changed.set(position, changed.get(position).typed(ValueType.ANY, Optional.empty(), 0));
    }
    return new Layout(changed, origins);
  }

  Layout renamed(int position, String name) {
    List<Column> changed = new ArrayList<>(columns);
    changed.set(position, changed.get(position).renamed(name));
    return new Layout(changed, origins);
  }

  /// New columns put in before a position.
  Layout inserted(int position, Collection<String> names) {
    List<Column> more = new ArrayList<>(columns);
    List<Integer> from = new ArrayList<>(origins);
    int at = position;
    for (String name : names) {
      more.add(at, Column.untyped(at + 1, name));
      from.add(at, -1);
      at++;
    }
    for (int i = at; i < more.size(); i++) {
      more.set(i, more.get(i).at(i + 1));
    }
    return new Layout(more, from);
  }
}
