package org.daftar.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// A small table held in memory: raw records from the top, titles and header included.
public final class MemoryTable implements Table {
  private final String name;
  private final Header header;
  private final List<Row> records;
  private final List<Column> columns;

  private MemoryTable(String name, Header header, List<Row> records) {
    this.name = name;
    this.header = header;
    this.records = records;
    this.columns = columns(header, records);
  }

  /// A table of raw records whose first data record follows the header.
  ///
  /// @param records every record from the top, numbered from 1 without gaps
  public static MemoryTable of(String name, Header header, List<Row> records) {
    return new MemoryTable(name, header, List.copyOf(records));
  }

  /// A table from plain text: the first record is the header, one array for each record.
  public static MemoryTable of(String name, String[]... records) {
    List<Row> rows = new ArrayList<>();
    for (String[] cells : records) {
      rows.add(Row.of(rows.size() + 1L, cells.clone()));
    }
    return of(name, new Header(1, 1), rows);
  }

  private static List<Column> columns(Header header, List<Row> records) {
    int count = records.stream().mapToInt(Row::size).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < count; i++) {
      columns.add(Column.untyped(i + 1, unique(label(header, records, i), taken)));
    }
    return List.copyOf(columns);
  }

  private static String label(Header header, List<Row> records, int position) {
    StringBuilder label = new StringBuilder();
    for (int i = header.row() - 1; i >= 0 && i < header.firstDataRow() - 1; i++) {
      String part = i < records.size() ? records.get(i).text(position).strip() : "";
      label.append(label.isEmpty() || part.isEmpty() ? "" : " ").append(part);
    }
    return label.isEmpty() ? Column.letters(position + 1) : label.toString();
  }

  private static String unique(String label, Set<String> taken) {
    String name = label;
    for (int i = 2; !taken.add(name); i++) {
      name = label + " (" + i + ")";
    }
    return name;
  }

  private List<Row> data() {
    return records.subList(Math.min(header.firstDataRow() - 1, records.size()), records.size());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public Table withHeader(Header newHeader) {
    return new MemoryTable(name, newHeader, records);
  }

  @Override
  public List<Row> rows(long first, int count) {
    List<Row> data = data();
    int from = (int) Math.min(first, data.size());
    return data.subList(from, Math.min(from + count, data.size()));
  }

  @Override
  public OptionalLong knownRowCount() {
    return OptionalLong.of(data().size());
  }

  @Override
  public long rowCount(Progress progress) {
    return data().size();
  }

  @Override
  public void forEach(Progress progress, RowConsumer consumer) {
    for (Row row : data()) {
      progress.checkCancelled();
      if (!consumer.accept(row)) {
        return;
      }
    }
  }

  @Override
  public void close() {}
}
