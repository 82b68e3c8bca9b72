package org.daftar.format.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daftar.kernel.Row;

/// The labels over the columns of a table, and the names that are made of them.
public final class Labels {
  private static final String BETWEEN = " / ";

  private Labels() {}

  /// Joins the rows of a header into one label for each column: merged cells count for all that
  /// they cover, a group label counts to the right until the next one, and what says the same twice
  /// is said once.
  ///
  /// @param header the header records, from the top
  /// @param width how many labels to make
  /// @return the labels, blank where a column has none
  public static List<String> of(List<Row> header, List<Merge> merges, int width) {
    List<List<String>> levels = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      List<String> level = level(header.get(i), merges, width);
      levels.add(i < header.size() - 1 ? spread(level, header.get(i + 1)) : level);
    }
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      labels.add(join(levels, column));
    }
    return Collections.unmodifiableList(labels);
  }

  private static List<String> level(Row row, List<Merge> merges, int width) {
    List<String> level = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      level.add(tidy(row.text(column)));
    }
    for (Merge merge : merges) {
      if (merge.firstRow() == row.number()) {
        String shown = tidy(row.text(merge.firstColumn() - 1));
        for (int c = merge.firstColumn(); c <= Math.min(merge.lastColumn(), width); c++) {
          level.set(c - 1, shown);
        }
      }
    }
    return level;
  }

  /// A blank cell under which the next header row has a label belongs to the group on its left.
  private static List<String> spread(List<String> level, Row below) {
    List<String> spread = new ArrayList<>(level);
    for (int column = 1; column < spread.size(); column++) {
      boolean blank = spread.get(column).isEmpty();
      if (blank && !below.text(column).isBlank() && !below.text(column - 1).isBlank()) {
        spread.set(column, spread.get(column - 1));
      }
    }
    return spread;
  }

  private static String join(List<List<String>> levels, int column) {
    StringBuilder label = new StringBuilder();
    String last = "";
    for (List<String> level : levels) {
      String part = level.get(column);
      if (!part.isEmpty() && !part.equals(last)) {
        label.append(label.isEmpty() ? "" : BETWEEN).append(part);
        last = part;
      }
    }
    return label.toString();
  }

  private static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// Names that are unique and not blank: a blank label becomes `colonne_3` (the column's place), a
  /// repeated one gets `_2`, `_3` … at its end.
  public static List<String> unique(List<String> labels) {
    Set<String> taken = new HashSet<>(labels);
    Set<String> given = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      String base = label.isBlank() ? "colonne_" + (i + 1) : label;
      String name = base;
      boolean kept = !label.isBlank() && given.add(name);
      for (int n = label.isBlank() ? 1 : 2; !kept; n++) {
        name = n == 1 ? base : base + "_" + n;
        kept = !taken.contains(name) && given.add(name);
      }
      names.add(name);
    }
    return Collections.unmodifiableList(names);
  }
}
