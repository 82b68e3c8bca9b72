package org.daftar.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.jspecify.annotations.Nullable;

/// Writes tables as delimited text for publication: UTF-8 without byte order mark, every record
/// with as many cells as there are columns. One pass in constant memory.
public final class CsvWriter {
  private final CSVFormat format;

  private CsvWriter(CSVFormat format) {
    this.format = format;
  }

  /// Comma, double quotes, CRLF (RFC 4180).
  public static CsvWriter csv() {
    return new CsvWriter(CSVFormat.RFC4180);
  }

  /// Tab between cells, otherwise quoted like CSV so that nothing is lost.
  public static CsvWriter tsv() {
    return new CsvWriter(CSVFormat.RFC4180.builder().setDelimiter('\t').get());
  }

  /// Writes a table with its column names as header.
  ///
  /// @return the number of data rows written
  /// @throws DaftarException if the file can't be written
  public long write(Table table, Path file, Progress progress) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      return write(table, table.columns().stream().map(Column::name).toList(), out, progress);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("file-not-written", file), e);
    }
  }

  /// Writes a table under other names for its columns.
  ///
  /// @param names one for each column, in order
  /// @return the number of data rows written
  public long write(Table table, List<String> names, Appendable out, Progress progress)
      throws IOException {
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord(names);
    Failing rows = new Failing(printer, names.size());
    table.forEach(progress, rows::accept);
    printer.flush();
    return rows.finished();
  }

  /// Carries the first failure of the output out of the pass.
  private static final class Failing {
    private final CSVPrinter printer;
    private final int width;
    private long written;
    private @Nullable IOException failure;

    Failing(CSVPrinter printer, int width) {
      this.printer = printer;
      this.width = width;
    }

    boolean accept(Row row) {
      try {
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
          cells.add(row.text(i));
        }
        printer.printRecord(cells);
        written++;
        return true;
      } catch (IOException e) {
        failure = e;
        return false;
      }
    }

    long finished() throws IOException {
      if (failure != null) {
        throw failure;
      }
      return written;
    }
  }
}
