package org.daftar.recipe;

import org.daftar.kernel.Row;
import org.jspecify.annotations.Nullable;

/// A step bound to the columns that it meets.
interface Stage {
  /// A worker for the rows from the first on.
  Worker start();

  /// A worker for the rows from a point on.
  ///
  /// @param state what [Worker#state()] of an earlier pass said at that point
  Worker resume(Object state);

  /// Whether every row becomes exactly one row, whatever the rows before it are.
  boolean isRowByRow();

  /// Does the step for rows that come in order. Not for several threads.
  interface Worker {
    /// The row after the step, or `null` where it goes away.
    @Nullable Row work(Row row);

    /// What the worker remembers of the rows so far. Must not change when it works on, except by
    /// learning about rows to come.
    default Object state() {
      return "";
    }
  }

  /// A stage without memory.
  static Stage stateless(boolean keepsRows, java.util.function.Supplier<Worker> workers) {
    return new Stage() {
      @Override
      public Worker start() {
        return workers.get();
      }

      @Override
      public Worker resume(Object state) {
        return workers.get();
      }

      @Override
      public boolean isRowByRow() {
        return keepsRows;
      }
    };
  }
}
