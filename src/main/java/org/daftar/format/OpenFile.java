package org.daftar.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.format.delimited.TextLayout;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// A file opened for reading. Never changes or locks the source. Safe for several threads. Closing
/// it closes its tables and deletes what was kept beside it on disk.
public interface OpenFile extends AutoCloseable {
  Path path();

  Recognition recognition();

  /// Encoding, line ends and dialect, for delimited text only.
  Optional<TextLayout> layout();

  /// The tables of the file, hidden ones included; at least one.
  List<Sheet> sheets();

  /// Where the names of the columns probably stand.
  ///
  /// @throws IndexOutOfBoundsException if there is no such sheet
  Proposal<Header> header(int sheetIndex);

  /// The table of a sheet under the proposed header. Closing the table leaves the file open.
  ///
  /// @throws IndexOutOfBoundsException if there is no such sheet
  Table table(int sheetIndex);

  /// The labels that a header gives to the columns, as they stand: blank where there is none, and
  /// repeated where the file repeats them. The names of [#table] are made of them.
  List<String> labels(int sheetIndex, Header header);

  /// The raw records from the top of a sheet, titles and headers included, for pickers.
  List<Row> head(int sheetIndex, int count);

  /// What is worth knowing about the file as it stands: hidden parts, merged cells, encoding
  /// damage, repaired records.
  List<Finding> findings();

  /// The first lines of the text as another encoding would read them, so that people can choose by
  /// eye; empty for formats that are no plain text.
  ///
  /// @param charset name of the encoding
  /// @param lines how many at the most
  List<String> textHead(String charset, int lines);

  @Override
  void close();
}
