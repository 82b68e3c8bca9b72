package org.daftar.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// Writes tables as JSON in UTF-8, one object for each row with the column names as keys: as one
/// array, or one object per line (JSON Lines). An empty cell is `null`. A cell is a JSON number
/// where its column is numeric and the cell is written as JSON writes numbers, so that codes with
/// leading zeros stay text. One pass in constant memory.
public final class JsonWriter {
  /// RFC 8259 §6, without exponents.
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?");

  private final boolean lines;

  private JsonWriter(boolean lines) {
    this.lines = lines;
  }

  /// One array of objects.
  public static JsonWriter array() {
    return new JsonWriter(false);
  }

  /// One object per line.
  public static JsonWriter lines() {
    return new JsonWriter(true);
  }

  /// Writes a table.
  ///
  /// @param columns the columns of the table with the types that their values have
  /// @return the number of rows written
  /// @throws DaftarException if the file can't be written
  public long write(Table table, List<Column> columns, Path file, Progress progress) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      return write(table, columns, out, progress);
    } catch (UncheckedIOException | IOException e) {
      throw new DaftarException(Problem.of("file-not-written", file), e);
    }
  }

  private long write(Table table, List<Column> columns, Writer out, Progress progress)
      throws IOException {
    long[] rows = {0};
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      if (!lines) {
        json.writeStartArray();
      }
      table.forEach(progress, row -> write(row, columns, json, rows));
      if (!lines) {
        json.writeEndArray();
      }
      json.writeRaw('\n');
    }
    return rows[0];
  }

  private static boolean write(Row row, List<Column> columns, JsonGenerator json, long[] rows) {
    try {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i).name());
        write(row.text(i), columns.get(i), json);
      }
      json.writeEndObject();
      rows[0]++;
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String cell, Column column, JsonGenerator json) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (column.type().isNumeric() && NUMBER.matcher(cell).matches()) {
      json.writeNumber(cell);
    } else {
      json.writeString(cell);
    }
  }
}
