package org.daftar.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.daftar.format.delimited.Dialect;
import org.daftar.kernel.Column;
import org.jspecify.annotations.Nullable;

/// What a file is.
///
/// @param format short name, such as `csv`
/// @param size in bytes
/// @param encoding name of the character set, for text
record InspectReport(
    String file,
    String format,
    String mediaType,
    long size,
    String sha256,
    @Nullable String encoding,
    @Nullable Boolean bom,
    @Nullable String lineEnding,
    @Nullable DialectReport dialect,
    List<TableReport> tables,
    List<FindingReport> findings) {

  /// How cells are kept apart.
  record DialectReport(
      String delimiter,
      @JsonInclude @Nullable String quote,
      @JsonInclude @Nullable String escape,
      boolean doubleQuote) {
    static DialectReport of(Dialect dialect) {
      return new DialectReport(
          String.valueOf(dialect.delimiter()),
          dialect.quote().map(String::valueOf).orElse(null),
          dialect.escape().map(String::valueOf).orElse(null),
          dialect.doubleQuote());
    }
  }

  /// One table of the file.
  ///
  /// @param index position in the file, from 1
  /// @param headerRow record number of the header, from 1; absent where there is none
  /// @param headerRows how many records the header takes
  /// @param rows how many data rows there are
  /// @param firstDataRow record number of the first data row, from 1
  record TableReport(
      String name,
      int index,
      boolean hidden,
      @Nullable Integer headerRow,
      int headerRows,
      long rows,
      int firstDataRow,
      List<ColumnReport> columns) {}

  /// One column as it is declared.
  ///
  /// @param format how the values are written, such as `dd/MM/yyyy`
  /// @param confidence of the type, from 0 to 1
  record ColumnReport(
      int index,
      String name,
      String type,
      @JsonInclude @Nullable String format,
      double confidence) {
    static ColumnReport of(Column column) {
      return new ColumnReport(
          column.index(),
          column.name(),
          column.type().schemaName(),
          column.format().orElse(null),
          Math.round(column.confidence() * 100) / 100.0);
    }
  }
}
