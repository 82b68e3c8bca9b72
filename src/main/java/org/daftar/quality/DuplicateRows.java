package org.daftar.quality;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;
import org.daftar.recipe.DropDuplicateRows;

/// `duplicate-row`: a row with the very same cells as one above. Rows are recognised by a
/// fingerprint, and those that are shown are compared with the first one cell by cell. A table of a
/// single column is a list, where repeating is no fault.
final class DuplicateRows implements Check {
  private static final String RULE = "duplicate-row";

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void start(Scan scan) {
    if (scan.columns().size() > 1) {
      scan.rows(new Pass(scan));
    }
  }

  private record Twin(long firstPosition, Row row) {}

  private static final class Pass implements RowPass {
    private final Scan scan;
    private final List<Twin> twins = new ArrayList<>();
    private long count;

    Pass(Scan scan) {
      this.scan = scan;
    }

    @Override
    public void accept(RowView row) {
      if (row.kind() == RowKind.DATA && row.firstLike() >= 0) {
        count++;
        if (twins.size() < Findings.KEPT_PER_GROUP) {
          twins.add(new Twin(row.firstLike(), row.row()));
        }
      }
    }

    @Override
    public void finish(Findings findings) {
      List<Finding> found = new ArrayList<>();
      for (Twin twin : twins) {
        List<Row> first = scan.table().rows(twin.firstPosition, 1);
        if (!first.isEmpty() && same(first.getFirst(), twin.row)) {
          found.add(finding(twin.row, first.getFirst()));
        }
      }
      found.forEach(findings::add);
      if (!found.isEmpty()) {
        findings.addUnkept(found.getLast(), count - twins.size());
      }
    }

    private static boolean same(Row one, Row other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        if (!one.text(i).equals(other.text(i))) {
          return false;
        }
      }
      return true;
    }

    private Finding finding(Row row, Row first) {
      Location where = Location.ofRow(scan.name(), row.number());
      return Finding.of(RULE, Severity.WARNING, where, Says.of(RULE, Long.toString(first.number())))
          .withFix(new DropDuplicateRows(List.of()));
    }
  }
}
