package org.daftar.format.delimited;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListSet;
import org.daftar.format.record.Bytes;
import org.daftar.format.record.Records;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;

/// The records of a delimited text, read where they stand. A page costs at most 1,024 records more
/// than it holds once reading has passed by its place; cells become text only when handed out.
final class DelimitedRecords implements Records {
  private static final int REPAIRS_KEPT = 1_000;

  private final Bytes source;
  private final Runnable closing;
  private final Layout layout;
  private final RecordIndex index;
  private final ConcurrentSkipListSet<Long> repairs = new ConcurrentSkipListSet<>();

  /// What it takes to read the records.
  ///
  /// @param name the table's name, for findings
  /// @param charset the encoding of the bytes at hand
  /// @param expected how many cells most records have
  /// @param start where the first record begins
  record Layout(String name, Charset charset, Dialect dialect, int expected, long start) {}

  /// @param closing lets go of the source
  DelimitedRecords(Bytes source, Layout layout, Runnable closing) {
    this.source = source;
    this.layout = layout;
    this.closing = closing;
    this.index = new RecordIndex(layout.start());
  }

  private RecordScanner scanner(long offset) {
    return new RecordScanner(source, layout.dialect(), layout.expected(), offset);
  }

  @Override
  public List<Row> read(long first, int count) {
    List<Row> rows = new ArrayList<>();
    if (count > 0) {
      pass(
          first,
          Progress.NONE,
          row -> {
            rows.add(row);
            return rows.size() < count;
          });
    }
    return rows;
  }

  @Override
  public OptionalLong knownCount() {
    return index.count();
  }

  @Override
  public long count(Progress progress) {
    if (index.count().isEmpty()) {
      pass(Long.MAX_VALUE, progress, row -> true);
    }
    return index.count().orElseThrow();
  }

  @Override
  public void forEach(long first, Progress progress, Table.RowConsumer consumer) {
    pass(first, progress, consumer);
  }

  private void pass(long first, Progress progress, Table.RowConsumer consumer) {
    RecordIndex.Mark mark = index.nearest(first);
    RecordScanner scanner = scanner(mark.offset());
    long record = mark.record();
    for (; scanner.next(); record++) {
      if (record % RecordIndex.STEP == 0) {
        index.passed(record, scanner.offset());
        progress.count(scanner.offset(), source.size());
        progress.checkCancelled();
      }
      noteRepair(scanner, record);
      if (record >= first && !consumer.accept(scanner.row(record + 1, layout.charset()))) {
        return;
      }
    }
    index.ended(record);
    progress.count(source.size(), source.size());
  }

  private void noteRepair(RecordScanner scanner, long record) {
    if (scanner.repaired() && repairs.size() < REPAIRS_KEPT) {
      repairs.add(record + 1);
    }
  }

  @Override
  public List<Finding> findings() {
    return repairs.stream().map(this::repair).toList();
  }

  private Finding repair(long number) {
    Location where = Location.ofRow(layout.name(), number);
    return Finding.of(
        "unclosed-quote", Severity.WARNING, where, Message.of("format.finding.unclosedQuote"));
  }

  /// Later reading throws [CancelledException].
  @Override
  public void close() {
    closing.run();
  }
}
