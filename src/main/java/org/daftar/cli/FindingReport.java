package org.daftar.cli;

import java.nio.file.Path;
import java.util.List;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Location;
import org.daftar.recipe.RecipeJson;
import org.daftar.recipe.Step;
import org.jspecify.annotations.Nullable;

/// A finding, in a report.
///
/// @param file the file as it was given
/// @param row record number from 1
/// @param column position from 1
/// @param cell such as `C122`
/// @param fix the step that would cure it, as recipes hold it
record FindingReport(
    String rule,
    String severity,
    @Nullable String file,
    @Nullable String table,
    @Nullable Long row,
    @Nullable Integer column,
    @Nullable String cell,
    @Nullable String value,
    String message,
    @Nullable String suggestion,
    @Nullable Object fix) {

  static FindingReport of(Finding finding, Path file, Terminal terminal) {
    Location where = finding.where();
    return new FindingReport(
        finding.rule(),
        finding.severity().id(),
        where.file().orElse(file.toString()),
        where.table().orElse(null),
        where.row().orElse(null),
        where.column().orElse(null),
        where.cell().orElse(null),
        finding.value().orElse(null),
        terminal.words(finding.message()),
        finding.suggestion().orElse(null),
        finding.fix().map(FindingReport::json).orElse(null));
  }

  private static @Nullable Object json(Fix fix) {
    return fix instanceof Step step ? RecipeJson.tree(step) : null;
  }

  static List<FindingReport> all(List<Finding> findings, Path file, Terminal terminal) {
    return findings.stream().map(finding -> of(finding, file, terminal)).toList();
  }
}
