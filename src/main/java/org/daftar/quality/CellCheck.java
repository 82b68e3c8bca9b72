package org.daftar.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Location;
import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// A check that judges cells one by one, and settles at the end, by what the whole column says,
/// which of them are findings.
abstract class CellCheck implements Check {
  private final String rule;
  private final Severity severity;

  CellCheck(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  @Override
  public final List<String> rules() {
    return List.of(rule);
  }

  /// Whether a column can concern the check at all.
  boolean concerns(Scan scan, int column) {
    return true;
  }

  /// Whether rows of totals are looked at too.
  boolean readsTotals() {
    return false;
  }

  /// The sort of trouble that a cell may be, or null if it is none. Cells of one sort are judged
  /// together at the end; there may be at most some dozens of sorts in a column.
  abstract @Nullable Object sort(Reading reading);

  /// Whether cells of a sort are findings in a column like this.
  boolean holds(Object sort, ColumnEvidence evidence) {
    return true;
  }

  /// What the cell should probably be; null where nobody can tell.
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    return null;
  }

  /// The step that cures all such cells of the column; null where there is none.
  @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return null;
  }

  @Override
  public final void start(Scan scan) {
    for (int i = 0; i < scan.columns().size(); i++) {
      if (concerns(scan, i)) {
        scan.cells(i, new Pass());
      }
    }
  }

  private final class Pass implements CellPass {
    private final Candidates candidates = new Candidates();

    @Override
    public boolean wants(Reading reading) {
      return sort(reading) != null;
    }

    @Override
    public void accept(RowView row, Reading reading) {
      Object sort = row.kind() == RowKind.DATA || readsTotals() ? sort(reading) : null;
      if (sort != null) {
        candidates.add(sort, row.number(), reading);
      }
    }

    @Override
    public void finish(ColumnEvidence evidence, Findings findings) {
      List<Candidates.Kept> found = new ArrayList<>();
      long beyond = 0;
      for (Map.Entry<Object, Candidates.Sort> sort : candidates.sorts().entrySet()) {
        if (holds(sort.getKey(), evidence)) {
          found.addAll(sort.getValue().kept());
          beyond += sort.getValue().beyond();
        }
      }
      if (!found.isEmpty()) {
        found.sort(Comparator.comparingLong(Candidates.Kept::row));
        say(found, beyond, evidence, findings);
      }
    }

    private void say(
        List<Candidates.Kept> found, long beyond, ColumnEvidence evidence, Findings findings) {
      Optional<Fix> fix = Optional.ofNullable(fix(evidence, found));
      for (Candidates.Kept kept : found) {
        findings.add(finding(kept, evidence, fix));
      }
      findings.addUnkept(finding(found.getLast(), evidence, fix), beyond);
    }

    private Finding finding(Candidates.Kept kept, ColumnEvidence evidence, Optional<Fix> fix) {
      String text = kept.reading().text();
      return new Finding(
          rule,
          severity,
          Location.ofCell(evidence.table(), kept.row(), evidence.column()),
          Optional.of(text),
          Says.of(rule, text),
          Optional.ofNullable(suggestion(kept.reading(), evidence)),
          fix);
    }
  }
}
