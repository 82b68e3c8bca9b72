package org.daftar.kernel;

import java.util.List;
import java.util.Optional;

/// All findings of one rule in one column (or in the table as a whole): one card for the user.
///
/// @param rule the rule they share
/// @param severity the severity they share
/// @param where the table and column, without row
/// @param count how many there are in all
/// @param examples the first of them, in row order
public record FindingGroup(
    String rule, Severity severity, Location where, long count, List<Finding> examples) {
  public FindingGroup {
    examples = List.copyOf(examples);
  }

  public Finding first() {
    return examples.getFirst();
  }

  public Optional<Fix> fix() {
    return examples.stream().flatMap(finding -> finding.fix().stream()).findFirst();
  }

  /// Stable identity of the group, for waivers: rule and column name.
  public String key() {
    return rule + "|" + where.table().orElse("") + "|" + where.columnName().orElse("");
  }
}
