package org.daftar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.daftar.format.CsvWriter;
import org.daftar.format.FormatId;
import org.daftar.format.JsonWriter;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;

/// A file that a verb writes: under a temporary name first, so that what carries the name is whole.
/// The source is never written over.
///
/// @param path where
/// @param format one of [#FORMATS]
record OutputFile(Path path, FormatId format) {
  /// The formats that can be written.
  static final List<FormatId> FORMATS =
      List.of(FormatId.CSV, FormatId.TSV, FormatId.JSON, FormatId.JSONL);

  /// @param source the file that is read
  /// @param format id of the format wanted
  /// @throws WrongUseException if it is not written here, or if the file is the source itself
  static OutputFile of(Path source, Path path, String format) {
    String wanted = format.toLowerCase(Locale.ROOT);
    FormatId known =
        FORMATS.stream()
            .filter(id -> id.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new WrongUseException(unwritten(format)));
    if (isSame(source, path)) {
      throw new WrongUseException(Problem.of("cli-onto-source", path));
    }
    return new OutputFile(path, known);
  }

  /// A file whose format its name tells.
  static OutputFile byName(Path source, Path path) {
    String name = String.valueOf(path.getFileName());
    return of(source, path, name.substring(name.lastIndexOf('.') + 1));
  }

  private static Problem unwritten(String format) {
    String all = String.join(" ", FORMATS.stream().map(FormatId::id).toList());
    return Problem.of("cli-format", new Code(format), new Code(all));
  }

  private static boolean isSame(Path source, Path path) {
    try {
      return Files.exists(path) && Files.isSameFile(source, path);
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes a table.
  ///
  /// @param columns its columns with the types of their values
  /// @return the number of data rows
  long write(Table table, List<Column> columns, Progress progress) {
    Path whole = path.toAbsolutePath();
    try {
      Path part = Files.createTempFile(whole.getParent(), ".daftar-", ".part");
      try {
        long rows = write(table, columns, part, progress);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        return rows;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new DaftarException(Problem.of("file-not-written", path), e);
    }
  }

  private long write(Table table, List<Column> columns, Path part, Progress progress) {
    return switch (format) {
      case TSV -> CsvWriter.tsv().write(table, part, progress);
      case JSON -> JsonWriter.array().write(table, columns, part, progress);
      case JSONL -> JsonWriter.lines().write(table, columns, part, progress);
      default -> CsvWriter.csv().write(table, part, progress);
    };
  }
}
