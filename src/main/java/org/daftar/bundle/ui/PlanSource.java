package org.daftar.bundle.ui;

import java.util.List;
import java.util.UUID;
import org.daftar.bundle.BundlePlan;
import org.daftar.kernel.Progress;

/// Where the plan of a dataset's bundle comes from.
@FunctionalInterface
public interface PlanSource {
  /// Reads the tables of a dataset and plans its bundle; the tables stay open until closed.
  ///
  /// @throws org.daftar.kernel.DaftarException if there is no table or one can't be read
  Held open(UUID dataset, Progress progress);

  /// A plan with its open tables.
  ///
  /// @param plan what would be written
  /// @param files the inventory ids of the files behind its tables, in the same order
  /// @param release closes the tables
  record Held(BundlePlan plan, List<Long> files, Runnable release) implements AutoCloseable {
    public Held {
      files = List.copyOf(files);
    }

    @Override
    public void close() {
      release.run();
    }
  }
}
