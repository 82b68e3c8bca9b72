package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// What was written in an encoding and dialect is read back cell by cell.
class RoundTripTest {
  @Provide
  Arbitrary<List<List<String>>> records() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("abc é;,\t|\"\n0123.'")
            .ofMaxLength(8)
            .filter(text -> !text.contains("\r"));
    return cell.list().ofSize(4).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of(
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "windows-1256",
        "ISO-8859-15",
        "IBM850",
        "x-MacRoman");
  }

  @Property(tries = 150)
  void chosenEncodingAndDialectReadBackWhatWasWritten(
      @ForAll("records") List<List<String>> records,
      @ForAll("charsets") String charset,
      @ForAll("delimiters") char delimiter) {
    try {
      Path folder = Files.createTempDirectory("daftar-round-trip");
      Path file = folder.resolve("t.csv");
      StringWriter text = new StringWriter();
      CSVFormat format =
          CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuoteMode(QuoteMode.ALL).get();
      try (CSVPrinter printer = new CSVPrinter(text, format)) {
        printer.printRecords(records);
      }
      Files.write(file, text.toString().getBytes(Charset.forName(charset)));
      ReadOptions options =
          ReadOptions.DETECT
              .withCharset(charset)
              .withDelimiter(String.valueOf(delimiter))
              .withQuote("\"");
      try (OpenFile open = new Formats(folder).open(file, options, Progress.NONE)) {
        Table table = open.table(0).withHeader(Header.NONE);
        assertThat(table.rows(0, 100)).extracting(Row::cells).isEqualTo(records);
        assertThat(table.rowCount(Progress.NONE)).isEqualTo(records.size());
      }
      Files.delete(file);
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(';', ',', '\t', '|');
  }
}
