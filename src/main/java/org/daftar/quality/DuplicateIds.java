package org.daftar.quality;

import java.util.List;
import java.util.Set;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Location;
import org.daftar.kernel.Severity;

/// `duplicate-id`: an identifier that stands in several rows. A column identifies rows when its
/// header says so, or when it is the first column and its header says code, and nine of ten of its
/// values differ; half of them are enough where the header says `id` and nothing else. Rows
/// that repeat as a whole are left to `duplicate-row`.
final class DuplicateIds implements Check {
  private static final String RULE = "duplicate-id";
  private static final double NEARLY_ALL = 0.9;
  private static final double HALF = 0.5;
  private static final Set<String> PLAIN_IDS = Set.of("id", "uuid", "uid", "identifiant", "المعرف");

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void start(Scan scan) {
    for (int i = 0; i < scan.columns().size(); i++) {
      if (identifies(scan, i)) {
        scan.rows(new Pass(scan, i));
      }
    }
  }

  private static boolean identifies(Scan scan, int column) {
    String name = Role.bare(scan.columns().get(column).name());
    boolean ownId = scan.is(column, Role.ID) && (column == 0 || name.split(" ").length == 1);
    boolean firstCode = column == 0 && scan.is(column, Role.CODE);
    double share = scan.distinctShare(column);
    double needed = PLAIN_IDS.contains(name) ? HALF : NEARLY_ALL;
    return (ownId || firstCode) && share >= needed && share < 1;
  }

  private static final class Pass implements RowPass {
    private final String table;
    private final Column column;
    private final int at;
    private final FirstRows first = new FirstRows();
    private final Candidates candidates = new Candidates();

    Pass(Scan scan, int at) {
      this.table = scan.name();
      this.column = scan.columns().get(at);
      this.at = at;
    }

    @Override
    public void accept(RowView row) {
      Reading reading = row.reading(at);
      boolean counts = row.kind() == RowKind.DATA && row.firstLike() < 0;
      if (counts && reading.kind().isValue() && first.put(reading.clean(), 0) >= 0) {
        candidates.add(RULE, row.number(), reading);
      }
    }

    @Override
    public void finish(Findings findings) {
      for (Candidates.Sort sort : candidates.sorts().values()) {
        sort.kept().forEach(kept -> findings.add(finding(kept)));
        findings.addUnkept(finding(sort.kept().getLast()), sort.beyond());
      }
    }

    private Finding finding(Candidates.Kept kept) {
      String text = kept.reading().text();
      Location where = Location.ofCell(table, kept.row(), column);
      return Finding.of(RULE, Severity.ERROR, where, Says.of(RULE, text)).withValue(text);
    }
  }
}
