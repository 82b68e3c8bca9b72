package org.daftar.bundle;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.daftar.kernel.Column;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// A table whose rows somebody looks at while they pass.
record Watched(Table table, Consumer<Row> look) implements Table {
  @Override
  public String name() {
    return table.name();
  }

  @Override
  public List<Column> columns() {
    return table.columns();
  }

  @Override
  public Header header() {
    return table.header();
  }

  @Override
  public Table withHeader(Header header) {
    return new Watched(table.withHeader(header), look);
  }

  @Override
  public List<Row> rows(long first, int count) {
    return table.rows(first, count);
  }

  @Override
  public OptionalLong knownRowCount() {
    return table.knownRowCount();
  }

  @Override
  public long rowCount(Progress progress) {
    return table.rowCount(progress);
  }

  @Override
  public void forEach(Progress progress, RowConsumer consumer) {
    table.forEach(
        progress,
        row -> {
          look.accept(row);
          return consumer.accept(row);
        });
  }

  @Override
  public void close() {
    table.close();
  }
}
