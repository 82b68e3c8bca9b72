package org.daftar.cli;

import java.util.List;
import org.daftar.format.OpenFile;
import org.daftar.format.Sheet;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import org.daftar.profile.TableProfile;
import org.daftar.quality.Checks;

/// A table with its profile and what the checks found in it.
record CheckedTable(Table table, TableProfile profile, Findings findings) {
  /// Checks a table of a file as it stands.
  static CheckedTable of(OpenFile file, Sheet sheet, Table table, Progress progress) {
    return of(table, of(file, sheet), progress);
  }

  /// Checks a table that was cleaned.
  static CheckedTable of(Table table, List<Finding> fromFile, Progress progress) {
    TableProfile profile = Profiler.profile(table, progress);
    return new CheckedTable(table, profile, Checks.run(table, profile, fromFile, progress));
  }

  /// What the file itself says of a sheet; what it says of no sheet is told with the first one.
  private static List<Finding> of(OpenFile file, Sheet sheet) {
    return file.findings().stream()
        .filter(
            finding ->
                finding
                    .where()
                    .table()
                    .map(sheet.name()::equals)
                    .orElse(sheet.equals(file.sheets().getFirst())))
        .toList();
  }
}
