package org.daftar.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Location;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;
import org.daftar.text.Folding;

/// `blank-header` and `duplicate-label`: columns without a name of their own, as the header stands
/// in the file. A header of several rows is judged as a whole: where the upper rows spread over
/// several columns, only the joined name counts.
final class HeaderCheck implements Check {
  @Override
  public List<String> rules() {
    return List.of("blank-header", "duplicate-label");
  }

  @Override
  public void start(Scan scan) {
    Header header = scan.table().header();
    if (header.row() == 0) {
      return;
    }
    List<Row> rows = scan.top().stream().filter(row -> row.number() >= header.row()).toList();
    if (rows.isEmpty()) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    List<String> labels = labels(rows, scan.columns().size());
    for (int i = 0; i < labels.size(); i++) {
      String folded = Folding.fold(labels.get(i));
      if (folded.isEmpty()) {
        say(scan, "blank-header", rows.getLast(), i, Column.letters(i + 1));
      } else if (seen.merge(folded, 1, Integer::sum) > 1) {
        say(scan, "duplicate-label", rows.getLast(), i, labels.get(i));
      }
    }
  }

  private static List<String> labels(List<Row> rows, int columns) {
    List<String> labels = new ArrayList<>();
    String[] spread = new String[rows.size()];
    for (int i = 0; i < columns; i++) {
      StringBuilder label = new StringBuilder();
      boolean own = false;
      for (int r = 0; r < rows.size(); r++) {
        String text = rows.get(r).text(i).strip();
        own |= !text.isEmpty();
        boolean lower = r == rows.size() - 1;
        spread[r] = text.isEmpty() && !lower && spread[r] != null ? spread[r] : text;
        label.append(spread[r]).append(' ');
      }
      labels.add(own ? label.toString().strip() : "");
    }
    return labels;
  }

  private static void say(Scan scan, String rule, Row row, int column, String value) {
    Location where = Location.ofCell(scan.name(), row.number(), scan.columns().get(column));
    Finding finding = Finding.of(rule, Severity.ERROR, where, Says.of(rule, value));
    scan.say(rule.equals("blank-header") ? finding : finding.withValue(value));
  }
}
