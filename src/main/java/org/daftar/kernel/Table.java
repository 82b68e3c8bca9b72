package org.daftar.kernel;

import java.util.List;
import java.util.OptionalLong;

/// A table that can be read by pages and as a stream, whatever its size. Reading never changes or
/// locks the source. Data rows only: titles and headers are not rows of the table, yet they count
/// in [Row#number()].
///
/// Implementations are safe for several reading threads. Reading that fails throws
/// [DaftarException].
public interface Table extends AutoCloseable {
  /// The name of the sheet, or of the file where it holds a single table.
  String name();

  List<Column> columns();

  /// Where the names of the columns were taken from.
  Header header();

  /// The same source with its header read elsewhere; this table stays as it is and shares its
  /// resources. Sources that have no rows of their own above the data (JSON) return themselves.
  Table withHeader(Header header);

  /// Some rows in order.
  ///
  /// @param first position of the first row wanted, from 0
  /// @param count how many at the most
  /// @return fewer than `count` rows only at the end of the table
  List<Row> rows(long first, int count);

  /// The number of data rows where it is known without another pass.
  OptionalLong knownRowCount();

  /// The exact number of data rows; the first call may pass over the whole source.
  long rowCount(Progress progress);

  /// Hands over every row in order, in one pass.
  ///
  /// @throws CancelledException if the progress was cancelled
  void forEach(Progress progress, RowConsumer consumer);

  @Override
  void close();

  /// Takes one row of a pass.
  @FunctionalInterface
  interface RowConsumer {
    /// @return false to end the pass early
    boolean accept(Row row);
  }
}
