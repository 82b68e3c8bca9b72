package org.daftar.quality;

import java.util.List;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Severity;

/// `missing-cell` and `extra-cell`: records with fewer or more cells than the table has columns.
/// Empty cells at the end of a record are no extra ones.
final class RaggedRows implements Check {
  @Override
  public List<String> rules() {
    return List.of("missing-cell", "extra-cell");
  }

  @Override
  public void start(Scan scan) {
    scan.rows(new Pass(scan));
  }

  private static final class Pass implements RowPass {
    private final Scan scan;
    private final Candidates candidates = new Candidates();

    Pass(Scan scan) {
      this.scan = scan;
    }

    @Override
    public void accept(RowView row) {
      int columns = row.columns();
      int cells = row.row().size();
      if (cells == columns || !row.kind().hasCells()) {
        return;
      }
      if (cells < columns) {
        candidates.add("missing-cell", row.number(), Reading.BLANK);
        return;
      }
      for (int i = columns; i < cells; i++) {
        if (!row.row().text(i).isBlank()) {
          candidates.add("extra-cell", row.number(), Reading.of(row.row().text(i)));
          return;
        }
      }
    }

    @Override
    public void finish(Findings findings) {
      candidates
          .sorts()
          .forEach(
              (rule, sort) -> {
                sort.kept().forEach(kept -> findings.add(finding((String) rule, kept)));
                findings.addUnkept(finding((String) rule, sort.kept().getLast()), sort.beyond());
              });
    }

    private Finding finding(String rule, Candidates.Kept kept) {
      String text = kept.reading().text();
      Location where = Location.ofRow(scan.name(), kept.row());
      Finding finding = Finding.of(rule, Severity.ERROR, where, Says.of(rule, text));
      return text.isEmpty() ? finding : finding.withValue(text);
    }
  }
}
