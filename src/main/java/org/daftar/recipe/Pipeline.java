package org.daftar.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.daftar.kernel.Row;
import org.jspecify.annotations.Nullable;

/// The stages of a recipe in a row.
record Pipeline(List<Stage> stages) {
  /// Whether every source row becomes exactly one row of its own.
  boolean isRowByRow() {
    return stages.stream().allMatch(Stage::isRowByRow);
  }

  Run start() {
    return new Run(stages.stream().map(Stage::start).toList());
  }

  Run resume(List<Object> states) {
    return new Run(
        IntStream.range(0, stages.size())
            .mapToObj(i -> stages.get(i).resume(states.get(i)))
            .toList());
  }

  /// One pass over rows that come in order.
  record Run(List<Stage.Worker> workers) {
    @Nullable Row work(Row source) {
      Row row = source;
      for (Stage.Worker worker : workers) {
        row = worker.work(row);
        if (row == null) {
          return null;
        }
      }
      return row;
    }

    List<Object> states() {
      return workers.stream().map(Stage.Worker::state).toList();
    }
  }
}
