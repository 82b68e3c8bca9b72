package org.daftar.format.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Header;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Row;

/// Finds the header among the first records of a sheet: below titles, logos' blank rows and notes,
/// one to four rows high, or not there at all.
///
/// A header is a row as full as the rows below it whose cells are labels where the cells below are
/// values. It grows downwards where merged cells or gaps say that a second row of labels follows.
public final class HeaderFinder {
  /// How many records from the top are worth reading for this.
  public static final int DEPTH = 120;

  private static final int MOST_ROWS = 4;
  private static final double TITLE_SHARE = 0.6;

  private final List<Row> rows;
  private final List<Merge> merges;
  private final int usualFill;

  private HeaderFinder(List<Row> rows, List<Merge> merges) {
    this.rows = rows;
    this.usualFill = usualFill(rows);
    this.merges =
        merges.stream()
            .filter(merge -> merge.width() <= Math.max(1, TITLE_SHARE * width()))
            .toList();
  }

  /// Proposes a header.
  ///
  /// @param head the records from the top, at most [#DEPTH] are of use
  public static Proposal<Header> find(List<Row> head, List<Merge> merges) {
    return new HeaderFinder(head, merges).find();
  }

  private Proposal<Header> find() {
    int start = firstFullRow();
    if (start < 0) {
      return new Proposal<>(Header.NONE, 0.5, Message.of("format.header.blank"));
    }
    double score = score(start);
    if (score <= 0) {
      double confidence = 0.55 + 0.4 * Math.min(1, -score);
      return new Proposal<>(Header.NONE, confidence, Message.of("format.header.none"));
    }
    int height = height(start);
    int top = groupsAbove(start, height) ? start - 1 : start;
    height += start - top;
    Header header = new Header((int) rows.get(top).number(), height);
    return new Proposal<>(header, 0.6 + 0.39 * Math.min(1, score), reason(header));
  }

  private static Message reason(Header header) {
    if (header.rows() > 1) {
      return Message.of("format.header.several", header.rows(), header.row());
    }
    return header.row() == 1
        ? Message.of("format.header.first")
        : Message.of("format.header.below", header.row());
  }

  private int width() {
    return rows.stream().mapToInt(Row::size).max().orElse(0);
  }

  /// How many cells a good row fills: the third quartile over the rows that are not blank.
  private static int usualFill(List<Row> rows) {
    int[] fills =
        rows.stream().filter(row -> !row.isBlank()).mapToInt(HeaderFinder::fill).sorted().toArray();
    return fills.length == 0 ? 0 : fills[fills.length * 3 / 4];
  }

  private static int fill(Row row) {
    int fill = 0;
    for (int i = 0; i < row.size(); i++) {
      fill += row.text(i).isBlank() ? 0 : 1;
    }
    return fill;
  }

  private int firstFullRow() {
    int enough = Math.max(Math.min(2, usualFill), (int) Math.ceil(usualFill * 0.5));
    for (int i = 0; i < rows.size(); i++) {
      int fill = fill(rows.get(i));
      if (fill > 0 && fill + covered(rows.get(i)) >= enough) {
        return i;
      }
    }
    return -1;
  }

  /// How many blank cells of a row are shown filled by narrow merged cells.
  private int covered(Row row) {
    return merges.stream()
        .filter(merge -> row.number() >= merge.firstRow() && row.number() <= merge.lastRow())
        .mapToInt(merge -> row.number() == merge.firstRow() ? merge.width() - 1 : merge.width())
        .sum();
  }

  /// How much a row looks like labels over the rows below it: above 0 it does.
  private double score(int at) {
    Row row = rows.get(at);
    double sum = 0;
    int cells = 0;
    for (int column = 0; column < row.size(); column++) {
      String text = row.text(column).strip();
      if (!text.isEmpty()) {
        sum += text.length() > 120 ? -0.5 : evidence(text, column, at + 1);
        cells++;
      }
    }
    return cells == 0 ? 0 : sum / cells;
  }

  private double evidence(String label, int column, int bodyStart) {
    Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
    int same = 0;
    for (Row row : rows.subList(Math.min(bodyStart, rows.size()), rows.size())) {
      kinds.merge(CellKind.of(row.text(column)), 1, Integer::sum);
      same += row.text(column).strip().equals(label) ? 1 : 0;
    }
    int filled = rows.size() - bodyStart - kinds.getOrDefault(CellKind.EMPTY, 0);
    int years = kinds.getOrDefault(CellKind.YEAR, 0);
    int data =
        years + kinds.getOrDefault(CellKind.NUMBER, 0) + kinds.getOrDefault(CellKind.DATE, 0);
    boolean values = filled > 0 && data * 2 > filled;
    return switch (CellKind.of(label)) {
      case TEXT -> values ? 1 : same > 0 ? -1 : 0.15;
      case YEAR -> values && years * 2 > filled ? -1 : values ? 0.2 : -0.2;
      case NUMBER -> values ? -1 : -0.3;
      case DATE -> values ? -0.3 : -0.7;
      case EMPTY -> 0;
    };
  }

  private int height(int start) {
    int height = 1;
    while (height < MOST_ROWS && start + height < rows.size() && goesOn(start, height)) {
      height++;
    }
    return height;
  }

  private boolean goesOn(int start, int height) {
    Row last = rows.get(start + height - 1);
    Row next = rows.get(start + height);
    if (merges.stream().anyMatch(m -> starts(m, start) && m.lastRow() >= next.number())) {
      return isLabels(next);
    }
    if (!isLabels(next) || next.isBlank()) {
      return false;
    }
    boolean group =
        merges.stream().anyMatch(m -> m.isHorizontal() && m.firstRow() == last.number());
    return group || (fillsGaps(last, next) && score(start + height) > 0.3);
  }

  private boolean starts(Merge merge, int start) {
    return merge.firstRow() >= rows.get(start).number();
  }

  private static boolean isLabels(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (CellKind.of(row.text(i)).isData()) {
        return false;
      }
    }
    return true;
  }

  private static boolean fillsGaps(Row above, Row below) {
    for (int i = 0; i < below.size(); i++) {
      if (above.text(i).isBlank() && !below.text(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the labels repeat because the row above says which group each belongs to.
  private boolean groupsAbove(int start, int height) {
    if (start == 0 || height >= MOST_ROWS) {
      return false;
    }
    Row above = rows.get(start - 1);
    List<String> labels = new ArrayList<>();
    Row row = rows.get(start);
    for (int i = 0; i < row.size(); i++) {
      if (!row.text(i).isBlank()) {
        labels.add(row.text(i).strip());
      }
    }
    boolean repeats = labels.stream().distinct().count() < labels.size();
    return repeats && fill(above) >= 2 && isLabels(above);
  }
}
