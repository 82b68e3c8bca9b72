package org.daftar.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.format.delimited.DelimitedText;
import org.daftar.format.json.JsonReader;
import org.daftar.format.record.SheetContent;
import org.daftar.format.sheet.OdsReader;
import org.daftar.format.sheet.XlsReader;
import org.daftar.format.sheet.XlsxReader;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// The way in to files: says what they are and opens them as tables.
public final class Formats {
  /// Every kind of file that is told apart.
  public static final List<FormatId> all = List.of(FormatId.values());

  private final Path cacheFolder;

  /// @param cacheFolder where the rows of opened workbooks are kept while they are open; made when
  ///     first needed
  public Formats(Path cacheFolder) {
    this.cacheFolder = cacheFolder;
  }

  /// Says what a file is, by its content first. Reads little and never waits: what is no regular
  /// file (a pipe, a device, a folder) is a problem at once.
  ///
  /// @throws DaftarException if the file can't be read
  public Recognition recognise(Path file) {
    FileAccess.requireRegular(file);
    try {
      return Recogniser.recognise(file);
    } catch (IOException e) {
      throw FileAccess.problem(file, e);
    }
  }

  /// Opens a file of a tabular kind.
  ///
  /// @throws DaftarException if it can't be read or holds no table
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public OpenFile open(Path file, ReadOptions options, Progress progress) {
    Recognition recognition = chosen(recognise(file), options);
    requireReadable(file, recognition);
    try {
      return read(file, recognition, options, progress);
    } catch (IOException e) {
      throw FileAccess.problem(file, e);
    }
  }

  /// Who chooses an encoding or delimiter wants the file read as delimited text.
  private static Recognition chosen(Recognition found, ReadOptions options) {
    boolean text =
        switch (found.format()) {
          case BINARY, TEXT, XML, HTML -> options.charset().isPresent();
          case JSON, JSONL, GEOJSON -> options.delimiter().isPresent();
          default -> false;
        };
    return text
        ? Recognition.of(FormatId.CSV, Message.of("format.basis.chosen"), found.confidence())
        : found;
  }

  private static void requireReadable(Path file, Recognition recognition) {
    String code =
        recognition.encrypted()
            ? "file-encrypted"
            : switch (recognition.format()) {
              case EMPTY -> "file-empty";
              case LOCK_FILE -> "file-is-lock";
              default -> recognition.format().isTabular() ? "" : "file-without-table";
            };
    if (!code.isEmpty()) {
      throw new DaftarException(Problem.of(code, file, new Code(recognition.format().id())));
    }
  }

  private OpenFile read(Path file, Recognition recognition, ReadOptions options, Progress progress)
      throws IOException {
    if (recognition.mediaType().contains("sheet.binary")) {
      throw new DaftarException(
          Problem.of("file-without-table", file, new Code(recognition.mediaType())));
    }
    return switch (recognition.format()) {
      case XLSX -> tables(file, recognition, XlsxReader.read(file, cacheFolder, progress));
      case XLS -> tables(file, recognition, XlsReader.read(file, cacheFolder, progress));
      case ODS -> tables(file, recognition, OdsReader.read(file, cacheFolder, progress));
      case JSON, JSONL, GEOJSON -> tables(file, recognition, records(file, recognition, progress));
      default -> delimited(file, recognition, options, progress);
    };
  }

  private static OpenFile tables(Path file, Recognition recognition, List<SheetContent> sheets) {
    return new OpenedFile(file, recognition, Optional.empty(), sheets);
  }

  private List<SheetContent> records(Path file, Recognition recognition, Progress progress)
      throws IOException {
    String name = baseName(file);
    try (Reader text = DelimitedText.reader(file, progress)) {
      return recognition.format() == FormatId.JSONL
          ? JsonReader.readLines(text, name, cacheFolder, progress)
          : JsonReader.read(
              text, name, recognition.format() == FormatId.GEOJSON, cacheFolder, progress);
    }
  }

  private OpenFile delimited(
      Path file, Recognition recognition, ReadOptions options, Progress progress)
      throws IOException {
    DelimitedText.Choice choice =
        new DelimitedText.Choice(
            options.charset().map(Charsets::named),
            options.delimiter().flatMap(d -> d.chars().mapToObj(c -> (char) c).findFirst()),
            options.quote());
    DelimitedText text = DelimitedText.open(file, baseName(file), choice, cacheFolder, progress);
    return new OpenedFile(file, recognition, Optional.of(text.layout()), List.of(text.content()));
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
