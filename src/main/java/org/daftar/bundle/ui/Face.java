package org.daftar.bundle.ui;

import org.daftar.kernel.Problem;

/// What the publish page has to show.
public sealed interface Face {
  /// The plan is being made.
  record Reading() implements Face {}

  /// There is no dataset yet.
  record NoDataset() implements Face {}

  /// The plan can't be made, for instance because the dataset has no table.
  record Stuck(Problem problem) implements Face {}

  /// The plan is made.
  record Ready(Draft draft) implements Face {}
}
