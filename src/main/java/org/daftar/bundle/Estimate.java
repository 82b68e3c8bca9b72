package org.daftar.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// How large a bundle will be, from the first rows of its tables.
///
/// @param bytes of all files together, unpacked
/// @param tables of each table's file, in the order of the plan
public record Estimate(long bytes, List<Long> tables) {
  private static final int SAMPLE = 200;

  /// What descriptors, readme, licence text and manifests take.
  private static final long DESCRIPTION_BYTES = 200_000;

  public Estimate {
    tables = List.copyOf(tables);
  }

  /// Counts the rows of tables that do not know how many they have, in one pass over each.
  public static Estimate of(BundlePlan plan, Progress progress) {
    return of(plan, table -> table.knownRowCount().orElseGet(() -> table.rowCount(progress)));
  }

  /// At once, from no more than the first rows: tables that do not know how many rows they have
  /// count for those alone.
  public static Estimate quick(BundlePlan plan) {
    return of(plan, table -> table.knownRowCount().orElse(SAMPLE));
  }

  private static Estimate of(BundlePlan plan, ToLongFunction<Table> rowCount) {
    List<Long> sizes = new ArrayList<>();
    for (BundleTable table : plan.tables()) {
      sizes.add(size(table.table(), rowCount));
    }
    long sum = sizes.stream().mapToLong(Long::longValue).sum();
    return new Estimate(sum + DESCRIPTION_BYTES, sizes);
  }

  /// The size of the largest table's file, in bytes.
  public long largestTable() {
    return tables.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// The room it takes in a form, in bytes. Tables pack to a half at the most.
  public long bytes(BundleForm form) {
    return form == BundleForm.ZIP ? bytes / 2 : bytes;
  }

  /// The size of its largest single file in a form, in bytes.
  public long largest(BundleForm form) {
    return form == BundleForm.ZIP ? bytes / 4 : largestTable();
  }

  private static long size(Table table, ToLongFunction<Table> rowCount) {
    List<Row> sample = table.rows(0, SAMPLE);
    if (sample.size() < SAMPLE) {
      return sample.stream().mapToLong(Estimate::size).sum();
    }
    return rowCount.applyAsLong(table)
        * sample.stream().mapToLong(Estimate::size).sum()
        / sample.size();
  }

  private static long size(Row row) {
    long bytes = 2;
    for (int i = 0; i < row.size(); i++) {
      bytes += row.text(i).getBytes(StandardCharsets.UTF_8).length + 1L;
    }
    return bytes;
  }
}
