package org.daftar.workbench.ui;

import java.util.List;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Progress;
import org.daftar.profile.TableProfile;
import org.daftar.recipe.Recipe;
import org.daftar.workbench.OpenedTable;

/// What looking at every row gave: statistics and findings.
record CheckedTable(TableProfile profile, List<FindingGroup> groups) {
  static CheckedTable of(OpenedTable table, Recipe recipe, Progress progress) {
    TableProfile profile = table.profile(recipe, progress);
    return new CheckedTable(profile, table.check(recipe, profile, progress).groups());
  }
}
