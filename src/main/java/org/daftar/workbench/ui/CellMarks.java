package org.daftar.workbench.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Severity;

/// Which cells have a finding, for the grid: by column name and record number.
final class CellMarks {
  static final CellMarks NONE = new CellMarks(List.of());

  private final Map<String, Map<Long, Finding>> byColumn = new HashMap<>();

  CellMarks(List<FindingGroup> groups) {
    for (FindingGroup group : groups) {
      if (group.severity() != Severity.INFO) {
        group.examples().forEach(this::mark);
      }
    }
  }

  private void mark(Finding finding) {
    Optional<String> column = finding.where().columnName();
    Optional<Long> row = finding.where().row();
    if (column.isPresent() && row.isPresent()) {
      byColumn
          .computeIfAbsent(column.get(), name -> new HashMap<>())
          .merge(row.get(), finding, CellMarks::worse);
    }
  }

  private static Finding worse(Finding one, Finding other) {
    return one.severity().compareTo(other.severity()) <= 0 ? one : other;
  }

  Optional<Finding> at(String column, long row) {
    return Optional.ofNullable(byColumn.getOrDefault(column, Map.of()).get(row));
  }
}
