package org.daftar.format.delimited;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.format.record.MappedFile;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Proposal;

/// A delimited text that is open: how it is written, and its records.
///
/// @param layout encoding, line ends, dialect
/// @param content the records and what is worth knowing about them
public record DelimitedText(TextLayout layout, SheetContent content) {
  private static final int SAMPLE = 1 << 17;

  /// Up to this size the records are counted, and stray quotes found, when the file is opened.
  private static final long COUNTED_AT_ONCE = 16L << 20;

  /// What the user chose; what is absent is detected.
  public record Choice(
      Optional<Charset> charset, Optional<Character> delimiter, Optional<String> quote) {}

  /// Opens a text.
  ///
  /// @param cacheFolder where a copy in UTF-8 is kept if the encoding asks for one
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static DelimitedText open(
      Path file, String name, Choice choice, Path cacheFolder, Progress progress)
      throws IOException {
    MappedFile source = MappedFile.open(file);
    try {
      return new Opening(file, name, choice, cacheFolder, progress).open(source);
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private record Opening(Path file, String name, Choice choice, Path cache, Progress progress) {
    DelimitedText open(MappedFile source) throws IOException {
      progress.step(Message.of("format.step.detecting"));
      ByteOrderMark mark = ByteOrderMark.of(source.bytes(0, 4));
      List<Proposal<Charset>> charsets = CharsetDetector.detect(source, progress);
      Proposal<Charset> charset =
          choice
              .charset()
              .map(chosen -> new Proposal<>(chosen, 1, Message.of("format.charset.chosen")))
              .orElse(charsets.getFirst());
      int skip = mark.charset().equals(charset.value()) ? mark.length() : 0;
      if (Transcoding.isScannable(charset.value())) {
        return read(source, charset, charsets, mark, skip, charset.value(), source::close);
      }
      Path copy = Transcoding.toUtf8(file, charset.value(), skip, cache, progress);
      source.close();
      MappedFile text = MappedFile.open(copy);
      return read(
          text, charset, charsets, mark, 0, StandardCharsets.UTF_8, () -> discard(text, copy));
    }

    private DelimitedText read(
        MappedFile text,
        Proposal<Charset> charset,
        List<Proposal<Charset>> charsets,
        ByteOrderMark mark,
        int start,
        Charset bytesCharset,
        Runnable closing) {
      byte[] sample = text.bytes(start, SAMPLE);
      boolean whole = text.size() - start <= sample.length;
      DialectDetector.Fit fit = fit(sample, whole);
      Proposal<Dialect> dialect =
          choice.delimiter().isPresent()
              ? new Proposal<>(fit.dialect(), 1, Message.of("format.dialect.chosen"))
              : fit.proposal();
      DelimitedRecords records =
          new DelimitedRecords(
              text,
              new DelimitedRecords.Layout(
                  name, bytesCharset, fit.dialect(), fit.share() >= 0.5 ? fit.cells() : 0, start),
              closing);
      if (text.size() <= COUNTED_AT_ONCE) {
        records.count(progress);
      }
      TextLayout layout =
          new TextLayout(
              charset, charsets, mark != ByteOrderMark.NONE, LineEnding.of(sample), dialect);
      return new DelimitedText(
          layout,
          new SheetContent(
              name,
              false,
              records,
              List.of(),
              Optional.empty(),
              EncodingDamage.find(text, bytesCharset, name, progress)));
    }

    private DialectDetector.Fit fit(byte[] sample, boolean whole) {
      DialectDetector.Fit fit =
          choice
              .delimiter()
              .map(delimiter -> DialectDetector.fit(sample, delimiter, whole))
              .orElseGet(() -> DialectDetector.detect(sample, whole));
      if (choice.quote().isEmpty()) {
        return fit;
      }
      Optional<Character> quote = choice.quote().get().chars().mapToObj(c -> (char) c).findFirst();
      Dialect chosen =
          new Dialect(fit.dialect().delimiter(), quote, quote.flatMap(q -> fit.dialect().escape()));
      return DialectDetector.fit(sample, chosen, whole);
    }

    private static void discard(MappedFile text, Path copy) {
      text.close();
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        copy.toFile().deleteOnExit();
      }
    }
  }

  /// The text of a file in its detected encoding, without byte order mark.
  public static Reader reader(Path file, Progress progress) throws IOException {
    try (MappedFile source = MappedFile.open(file)) {
      ByteOrderMark mark = ByteOrderMark.of(source.bytes(0, 4));
      Charset charset = CharsetDetector.detect(source, progress).getFirst().value();
      return Transcoding.reader(Files.newInputStream(file), charset, mark.length());
    }
  }

  /// The first lines of a text as an encoding would read them.
  public static List<String> lines(byte[] head, Charset charset, int count) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    int skip = mark.charset().equals(charset) ? mark.length() : 0;
    String text = new String(head, skip, head.length - skip, charset);
    List<String> lines = new ArrayList<>();
    text.lines().limit(count).forEach(lines::add);
    return List.copyOf(lines);
  }
}
