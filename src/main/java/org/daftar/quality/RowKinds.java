package org.daftar.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Location;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;
import org.daftar.recipe.DropBlankRows;
import org.daftar.recipe.DropRows;
import org.daftar.recipe.RowCondition;
import org.jspecify.annotations.Nullable;

/// `blank-row`, `total-row`, `footnote-row` and `title-row`: records that are no data. Titles and
/// blank records above the header are outside the table already, so they are only told.
final class RowKinds implements Check {
  /// A table more than half of whose rows are this, is another table than we think.
  private static final double AT_MOST = 0.5;

  @Override
  public List<String> rules() {
    return List.of("title-row", "blank-row", "total-row", "footnote-row");
  }

  @Override
  public void start(Scan scan) {
    scan.rows(new Pass(scan, "blank-row", RowKind.BLANK));
    scan.rows(new Pass(scan, "total-row", RowKind.TOTAL));
    scan.rows(new Pass(scan, "footnote-row", RowKind.FOOTNOTE));
    scan.rows(new Pass(scan, "title-row", RowKind.TITLE));
  }

  private record Found(long row, String label) {
    static Found of(Row row) {
      for (int i = 0; i < row.size(); i++) {
        if (!row.text(i).isBlank()) {
          return new Found(row.number(), row.text(i).strip());
        }
      }
      return new Found(row.number(), "");
    }
  }

  private static final class Pass implements RowPass {
    private final Scan scan;
    private final String rule;
    private final RowKind kind;
    private final List<Found> found = new ArrayList<>();
    private long count;
    private long seen;

    Pass(Scan scan, String rule, RowKind kind) {
      this.scan = scan;
      this.rule = rule;
      this.kind = kind;
    }

    @Override
    public void accept(RowView row) {
      seen++;
      if (row.kind() == kind) {
        count++;
        if (found.size() < Findings.KEPT_PER_GROUP) {
          found.add(Found.of(row.row()));
        }
      }
    }

    @Override
    public void finish(Findings findings) {
      boolean credible = kind == RowKind.BLANK || count <= AT_MOST * seen;
      if (!found.isEmpty() && credible) {
        Fix fix = kind == RowKind.BLANK ? new DropBlankRows() : drop();
        found.forEach(one -> findings.add(finding(one, Severity.WARNING, fix)));
        findings.addUnkept(finding(found.getLast(), Severity.WARNING, fix), count - found.size());
      }
      tellAbove(findings);
    }

    private DropRows drop() {
      return new DropRows(RowCondition.Numbers.of(found.stream().map(Found::row).toList()));
    }

    private void tellAbove(Findings findings) {
      if (kind != RowKind.BLANK && kind != RowKind.TITLE) {
        return;
      }
      for (Row row : scan.top()) {
        boolean above = row.number() < scan.table().header().row();
        if (above && row.isBlank() == (kind == RowKind.BLANK)) {
          findings.add(finding(Found.of(row), Severity.INFO, null));
        }
      }
    }

    private Finding finding(Found row, Severity severity, @Nullable Fix fix) {
      return new Finding(
          rule,
          severity,
          Location.ofRow(scan.name(), row.row),
          row.label.isEmpty() ? Optional.empty() : Optional.of(row.label),
          Says.of(rule, row.label),
          Optional.empty(),
          Optional.ofNullable(fix));
    }
  }
}
