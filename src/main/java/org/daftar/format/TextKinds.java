package org.daftar.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.daftar.format.delimited.ByteOrderMark;
import org.daftar.format.delimited.CharsetDetector;
import org.daftar.format.delimited.DialectDetector;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Tells apart what is written in plain text: JSON and its kin, markup, delimited text, prose.
final class TextKinds {
  private TextKinds() {}

  /// @param head the first bytes of the file
  /// @param whole whether they are all of it
  /// @param name the file's name, a hint for doubtful cases
  static Recognition recognise(byte[] head, boolean whole, String name) {
    Charset charset = CharsetDetector.detect(Bytes.of(head), Progress.NONE).getFirst().value();
    int skip = ByteOrderMark.of(head).length();
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    if (!wide && isBinary(head)) {
      return Recognition.of(FormatId.BINARY, Message.of("format.basis.unknown"), 0.9);
    }
    String text = new String(head, skip, head.length - skip, charset);
    return structured(text, whole, name).orElseGet(() -> lines(text, whole, name));
  }

  private static boolean isBinary(byte[] head) {
    int control = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
      control += b >= 0 && b < 0x20 && !usual ? 1 : 0;
    }
    return control * 100L > head.length;
  }

  private static Optional<Recognition> structured(String text, boolean whole, String name) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
      return JsonKinds.recognise(text, whole, lines);
    }
    return start.startsWith("<") ? MarkupKinds.recognise(text) : Optional.empty();
  }

  private static Recognition lines(String text, boolean whole, String name) {
    if (text.isBlank()) {
      return Recognition.of(FormatId.TEXT, Message.of("format.basis.blank"), 0.5);
    }
    DialectDetector.Fit fit = DialectDetector.detect(text.getBytes(StandardCharsets.UTF_8), whole);
    boolean named = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    if (named || isClearlyTable(fit, text)) {
      return delimited(fit, named);
    }
    return Recognition.of(FormatId.TEXT, Message.of("format.basis.prose"), 0.8);
  }

  private static Recognition delimited(DialectDetector.Fit fit, boolean named) {
    boolean tabs = fit.cells() > 1 && fit.dialect().delimiter() == '\t';
    FormatId format = tabs ? FormatId.TSV : FormatId.CSV;
    if (fit.cells() < 2 || fit.share() < 0.6) {
      return Recognition.of(format, Message.of("format.basis.name"), 0.6);
    }
    Message basis = Message.of("format.basis.cells", fit.cells(), Math.round(fit.share() * 100));
    return Recognition.of(format, basis, named ? 0.98 : Math.min(0.95, fit.share()));
  }

  /// Without the name's help: nearly every line must agree, and cells must be short, since
  /// sentences have commas too.
  private static boolean isClearlyTable(DialectDetector.Fit fit, String text) {
    char delimiter = fit.dialect().delimiter();
    if (fit.cells() < 2 || fit.records() < 2) {
      return false;
    }
    boolean usual = delimiter == ';' || delimiter == '\t' || delimiter == '|';
    int enough = fit.cells() == 2 && !usual ? 4 : fit.records() == 2 && !usual ? 3 : 2;
    double share = usual ? 0.7 : 0.85;
    double cellLength = text.length() / (double) Math.max(1, fit.cells() * fit.records());
    return fit.share() >= share && fit.records() >= enough && (usual || cellLength < 60);
  }
}
