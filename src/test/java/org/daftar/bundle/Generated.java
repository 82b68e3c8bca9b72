package org.daftar.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.daftar.kernel.Column;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// A table of many rows that are made when they are read, and never kept.
record Generated(long count, List<Column> columns) implements Table {
  @Override
  public String name() {
    return "grand";
  }

  @Override
  public Header header() {
    return new Header(1, 1);
  }

  @Override
  public Table withHeader(Header header) {
    return this;
  }

  @Override
  public List<Row> rows(long first, int wanted) {
    List<Row> rows = new ArrayList<>();
    for (long i = first; i < Math.min(count, first + wanted); i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private static Row row(long i) {
    return Row.of(i + 2, "commune " + i * 7919L, Long.toString(i), "1,5", "30/09/2024");
  }

  @Override
  public OptionalLong knownRowCount() {
    return OptionalLong.of(count);
  }

  @Override
  public long rowCount(Progress progress) {
    return count;
  }

  @Override
  public void forEach(Progress progress, RowConsumer consumer) {
    boolean more = true;
    for (long i = 0; more && i < count; i++) {
      progress.checkCancelled();
      more = consumer.accept(row(i));
    }
  }

  @Override
  public void close() {}
}
