package org.daftar.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.kernel.Column;
import org.daftar.text.Folding;
import org.jspecify.annotations.Nullable;

/// Tells what each record is: data, or something that people write between and under data.
///
/// A row is a total when its first words say so, or when at least two of its numbers are the sums
/// of three or more rows above. A row with a single filled cell is a note when it starts like one,
/// and a heading when the table has three or more columns.
final class RowSorter {
  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totaux",
          "total general",
          "grand total",
          "sous total",
          "sous-total",
          "soustotal",
          "ensemble",
          "subtotal",
          "sub total",
          "sub-total",
          "المجموع",
          "مجموع",
          "المجموع العام",
          "المجموع الكلي",
          "الاجمالي",
          "اجمالي",
          "المجموع الجزئي",
          "مجموع جزئي");

  /// Words after which the name of what is summed may follow.
  private static final Pattern TOTAL_OF =
      Pattern.compile(
          "(total|totaux|sous[ -]?total|ensemble (du|de la|de l'|des|de)|sub-?total|المجموع|مجموع"
              + "|اجمالي|الاجمالي)[ :–—-].*");

  private static final Pattern NOTE =
      Pattern.compile(
          "(\\(?\\*+\\)?|\\([a-z0-9]{1,2}\\)|[¹²³†]|sources?\\b|note(s)?\\b|nb\\b|n\\.b\\.|remarques?\\b|المصدر|مصدر|ملاحظه|ملحوظه)["
              + " :.\\p{L}–—-].*",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private static final int LABELS = 3;

  private final List<Column> columns;
  private final RunningSums sums;

  RowSorter(List<Column> columns, List<ColumnScan> scans) {
    this.columns = columns;
    this.sums = new RunningSums(scans.stream().map(ColumnScan::evidence).toList());
  }

  RowKind kind(RowView row) {
    int filled = 0;
    int first = -1;
    for (int i = 0; i < row.columns(); i++) {
      if (!row.reading(i).isBlank()) {
        filled++;
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      return row.row().isBlank() ? RowKind.BLANK : RowKind.DATA;
    }
    RowKind kind = kind(row, filled, first);
    if (kind == RowKind.DATA || kind == RowKind.TOTAL) {
      sums.add(row, kind);
    }
    return kind;
  }

  private RowKind kind(RowView row, int filled, int first) {
    String folded = words(row.reading(first));
    if (folded != null && filled <= 2 && columns.size() > 2 && NOTE.matcher(folded).matches()) {
      return RowKind.FOOTNOTE;
    }
    if (isLabelled(row, first) || sums.isTotal(row)) {
      return RowKind.TOTAL;
    }
    if (folded != null && filled == 1 && columns.size() > 2 && isHeading(row, first)) {
      return RowKind.TITLE;
    }
    return filled > 1 && isHeader(row) ? RowKind.TITLE : RowKind.DATA;
  }

  private static @Nullable String words(Reading reading) {
    return reading.kind() == Kind.TEXT ? Folding.fold(reading.clean()) : null;
  }

  /// Whether one of the first filled cells says "total", and what stands beside it are numbers.
  private static boolean isLabelled(RowView row, int first) {
    int numbers = 0;
    int words = 0;
    boolean exact = false;
    boolean named = false;
    for (int i = first; i < row.columns(); i++) {
      Reading reading = row.reading(i);
      numbers += reading.kind().isNumber() ? 1 : 0;
      if (reading.kind() != Kind.TEXT) {
        continue;
      }
      words++;
      if (i < first + LABELS && mayBeTotal(reading.clean())) {
        String folded = Folding.fold(reading.clean());
        exact |= TOTALS.contains(bare(folded));
        named |= TOTAL_OF.matcher(folded).matches();
      }
    }
    return exact ? words <= 2 : named && numbers > 0 && words == 1;
  }

  /// A quick look before folding: every word for a total starts with one of these letters.
  private static boolean mayBeTotal(String text) {
    return "tTsSeEgGاإمأ".indexOf(text.charAt(0)) >= 0;
  }

  private static String bare(String folded) {
    return folded.endsWith(":") || folded.endsWith(".")
        ? folded.substring(0, folded.length() - 1).strip()
        : folded;
  }

  /// A lone label in the first column, of a table where rows usually hold more.
  private static boolean isHeading(RowView row, int first) {
    return first == 0 && row.reading(first).clean().length() > 1;
  }

  /// Whether every filled cell repeats the name of its column.
  private boolean isHeader(RowView row) {
    for (int i = 0; i < row.columns(); i++) {
      Reading reading = row.reading(i);
      if (!reading.isBlank() && !reading.clean().equals(columns.get(i).name())) {
        return false;
      }
    }
    return true;
  }
}
