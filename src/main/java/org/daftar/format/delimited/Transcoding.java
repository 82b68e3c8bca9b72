package org.daftar.format.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.daftar.kernel.Progress;

/// Encodings whose bytes can't be scanned for delimiters (UTF-16 and the like): the text is copied
/// once to UTF-8 beside, and read from there.
final class Transcoding {
  private static final Set<String> SCANNABLE_FAMILIES =
      Set.of("UTF-8", "US-ASCII", "IBM850", "IBM437", "IBM858", "x-MacRoman", "x-MacArabic");

  private Transcoding() {}

  /// Whether the ASCII bytes of a text in this encoding always are ASCII characters.
  static boolean isScannable(Charset charset) {
    String name = charset.name();
    return SCANNABLE_FAMILIES.contains(name)
        || name.startsWith("ISO-8859-")
        || name.startsWith("windows-12");
  }

  /// Copies a text to a new UTF-8 file without byte order mark.
  ///
  /// @param skip how many bytes of mark to leave out
  static Path toUtf8(Path file, Charset charset, int skip, Path folder, Progress progress)
      throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, "text-", ".tmp");
    long size = Files.size(file);
    try (InputStream in = Files.newInputStream(file);
        Reader reader = reader(in, charset, skip);
        Writer out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
      char[] buffer = new char[1 << 16];
      long done = 0;
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        out.write(buffer, 0, n);
        done += n;
        progress.count(Math.min(size, done * 2), size);
        progress.checkCancelled();
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /// The text of a stream, whose characters that can't be read become U+FFFD.
  static Reader reader(InputStream in, Charset charset, int skip) throws IOException {
    in.skipNBytes(skip);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }
}
