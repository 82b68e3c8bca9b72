package org.daftar.format.record;

import java.util.List;
import java.util.OptionalLong;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// The records of one sheet or text file as they stand, from the first one, titles and headers
/// included. A record at position `p` has the number `p + 1`. Safe for several threads.
public interface Records extends AutoCloseable {
  /// Some records in order, fewer than asked for only at the end.
  ///
  /// @param first position from 0
  List<Row> read(long first, int count);

  /// The number of records where it is known without another pass.
  OptionalLong knownCount();

  /// The exact number of records; may pass over the whole source.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  long count(Progress progress);

  /// Hands over every record from a position on, in one pass.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  void forEach(long first, Progress progress, Table.RowConsumer consumer);

  /// What reading has met so far that is worth knowing, such as records that had to be repaired.
  default List<Finding> findings() {
    return List.of();
  }

  @Override
  void close();
}
