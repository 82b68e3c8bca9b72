package org.daftar.format.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.format.record.Records;
import org.daftar.kernel.Header;
import org.daftar.kernel.Row;

/// Tells whether the fill colours of data rows say something that no column says. Alternating bands
/// and a colour that all rows share are decoration.
final class RowColours {
  private static final int SAMPLE = 2_000;
  private static final int MOST_VALUES = 12;

  private RowColours() {}

  /// The number of colours that mean something; 0 where none does.
  static int meaningful(Map<Long, String> colours, Records records, Header header) {
    if (colours.isEmpty()) {
      return 0;
    }
    List<Row> rows = new ArrayList<>(records.read(header.firstDataRow() - 1L, SAMPLE));
    rows.removeIf(Row::isBlank);
    List<String> states = rows.stream().map(row -> colours.getOrDefault(row.number(), "")).toList();
    Map<String, Integer> times = new HashMap<>();
    states.forEach(state -> times.merge(state, 1, Integer::sum));
    // One coloured row is a total or a heading.
    int used =
        (int)
            times.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() > 1)
                .count();
    boolean decoration = times.size() < 2 || isBanded(states) || isSaidByAColumn(rows, states);
    return decoration ? 0 : used;
  }

  private static boolean isBanded(List<String> states) {
    int changes = 0;
    for (int i = 1; i < states.size(); i++) {
      changes += states.get(i).equals(states.get(i - 1)) ? 0 : 1;
    }
    return states.size() > 2 && changes * 10 >= (states.size() - 1) * 8;
  }

  private static boolean isSaidByAColumn(List<Row> rows, List<String> states) {
    int width = rows.stream().mapToInt(Row::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      if (says(rows, states, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Row> rows, List<String> states, int column) {
    Map<String, String> stateOf = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String value = rows.get(i).text(column);
      String before = stateOf.putIfAbsent(value, states.get(i));
      if (stateOf.size() > MOST_VALUES || (before != null && !before.equals(states.get(i)))) {
        return false;
      }
      seen.add(states.get(i));
    }
    return seen.size() > 1 && stateOf.size() < rows.size();
  }
}
