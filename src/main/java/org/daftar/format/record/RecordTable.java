package org.daftar.format.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.daftar.kernel.Column;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// The records of a sheet seen as a table under a header. Closing it leaves the records open: they
/// belong to the file.
public final class RecordTable implements Table {
  private static final int SAMPLE = 200;

  private final SheetContent sheet;
  private final Header header;
  private final List<Column> columns;

  private RecordTable(SheetContent sheet, Header header, List<Column> columns) {
    this.sheet = sheet;
    this.header = header;
    this.columns = List.copyOf(columns);
  }

  public static RecordTable of(SheetContent sheet, Header header) {
    Header used = sheet.fixedLabels().isPresent() ? Header.NONE : header;
    List<String> names = Labels.unique(labels(sheet, used));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(Column.untyped(i + 1, names.get(i)));
    }
    return new RecordTable(sheet, used, columns);
  }

  /// The labels as they stand in the file, one for each column; blank where there is none.
  public static List<String> labels(SheetContent sheet, Header header) {
    if (sheet.fixedLabels().isPresent()) {
      return sheet.fixedLabels().get();
    }
    List<Row> head =
        header.rows() == 0 ? List.of() : sheet.records().read(header.row() - 1L, header.rows());
    List<Row> body = sheet.records().read(header.firstDataRow() - 1L, SAMPLE);
    int width = Math.max(usualSize(body), head.stream().mapToInt(Row::size).max().orElse(0));
    return Labels.of(head, sheet.merges(), Math.max(1, width));
  }

  private static int usualSize(List<Row> rows) {
    Map<Integer, Integer> seen = new HashMap<>();
    int usual = 0;
    for (Row row : rows) {
      int times = row.isBlank() ? 0 : seen.merge(row.size(), 1, Integer::sum);
      if (times > seen.getOrDefault(usual, 0)
          || (times > 0 && times == seen.getOrDefault(usual, 0) && row.size() > usual)) {
        usual = row.size();
      }
    }
    return usual;
  }

  @Override
  public String name() {
    return sheet.name();
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
  public Table withHeader(Header other) {
    return sheet.fixedLabels().isPresent() ? this : of(sheet, other);
  }

  @Override
  public List<Row> rows(long first, int count) {
    return sheet.records().read(start() + first, count);
  }

  private long start() {
    return header.firstDataRow() - 1L;
  }

  @Override
  public OptionalLong knownRowCount() {
    OptionalLong known = sheet.records().knownCount();
    return known.isPresent() ? OptionalLong.of(data(known.getAsLong())) : known;
  }

  @Override
  public long rowCount(Progress progress) {
    return data(sheet.records().count(progress));
  }

  private long data(long records) {
    return Math.max(0, records - start());
  }

  @Override
  public void forEach(Progress progress, RowConsumer consumer) {
    sheet.records().forEach(start(), progress, consumer);
  }

  @Override
  public void close() {}
}
