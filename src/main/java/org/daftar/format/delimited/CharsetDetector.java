package org.daftar.format.delimited;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Proposal;

/// Tells which encoding a text is in: byte order mark, else the pattern of zero bytes (UTF-16 and
/// UTF-32), else the strict test of UTF-8 over the whole file, else the best score of letters and
/// their neighbours among the encodings in use in Morocco (measured in FMT-3: detectors made for
/// the web miss MacRoman, IBM850 and ISO-8859-15).
public final class CharsetDetector {
  private static final int SAMPLE = 200_000;
  private static final int CONTEXT = 12;
  private static final int HEAD = 1 << 16;

  /// The one-byte encodings that are told apart, each with what speaks for it beforehand.
  private enum OneByte {
    WINDOWS_1252("windows-1252", 0.03),
    WINDOWS_1256("windows-1256", 0.01),
    ISO_8859_15("ISO-8859-15", 0),
    ISO_8859_6("ISO-8859-6", -0.02),
    MAC_ROMAN("x-MacRoman", -0.06),
    IBM850("IBM850", -0.06);

    private final Charset charset;
    private final double prior;

    OneByte(String name, double prior) {
      this.charset = Charset.forName(name);
      this.prior = prior;
    }
  }

  private CharsetDetector() {}

  /// The encodings that may be meant, the likeliest first.
  ///
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled
  public static List<Proposal<Charset>> detect(Bytes source, Progress progress) {
    byte[] head = source.bytes(0, HEAD);
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark != ByteOrderMark.NONE) {
      return List.of(new Proposal<>(mark.charset(), 1, Message.of("format.charset.bom")));
    }
    List<Proposal<Charset>> wide = ZeroBytes.detect(head);
    return wide.isEmpty() ? narrow(source, progress) : wide;
  }

  private static List<Proposal<Charset>> narrow(Bytes source, Progress progress) {
    Utf8Check check = Utf8Check.of(source, progress);
    List<Proposal<Charset>> found = new ArrayList<>();
    if (check.invalid() == 0) {
      found.add(utf8(check));
      if (check.sequences() > 0) {
        found.addAll(others(check));
      }
      return found;
    }
    List<Proposal<Charset>> scored = scored(sample(source), check.whole());
    if (check.sequences() >= 10 && check.invalid() * 20 < check.sequences()) {
      found.add(
          new Proposal<>(
              StandardCharsets.UTF_8,
              0.8,
              Message.of("format.charset.utf8Damaged", check.invalid())));
    }
    found.addAll(scored);
    return found;
  }

  private static Proposal<Charset> utf8(Utf8Check check) {
    if (check.sequences() == 0) {
      return new Proposal<>(
          StandardCharsets.UTF_8, check.whole() ? 1 : 0.9, Message.of("format.charset.ascii"));
    }
    return new Proposal<>(
        StandardCharsets.UTF_8,
        check.whole() ? 0.99 : 0.95,
        Message.of(check.whole() ? "format.charset.utf8" : "format.charset.utf8Sampled"));
  }

  private static List<Proposal<Charset>> others(Utf8Check check) {
    double little = check.whole() ? 0.01 : 0.03;
    Message reason = Message.of("format.charset.possible");
    return List.of(
        new Proposal<>(OneByte.WINDOWS_1252.charset, little, reason),
        new Proposal<>(OneByte.WINDOWS_1256.charset, little, reason));
  }

  private record Scored(OneByte candidate, String text, double score) {}

  private static List<Proposal<Charset>> scored(byte[] sample, boolean whole) {
    List<Scored> scores = new ArrayList<>();
    for (OneByte candidate : OneByte.values()) {
      String text = new String(sample, candidate.charset);
      scores.add(new Scored(candidate, text, LetterScore.of(text) + candidate.prior));
    }
    scores.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Proposal<Charset>> found = new ArrayList<>();
    for (Scored scored : scores) {
      found.add(
          new Proposal<>(
              scored.candidate.charset,
              confidence(scored, scores) * (whole ? 1 : 0.95),
              Message.of(scored.equals(scores.getFirst()) ? letters(scored) : POSSIBLE)));
    }
    return found;
  }

  private static final String POSSIBLE = "format.charset.possible";

  private static String letters(Scored scored) {
    boolean arabic = scored.text.chars().anyMatch(c -> c >= 0x621 && c <= 0x64A);
    return arabic ? "format.charset.arabic" : "format.charset.french";
  }

  /// By how much it beats the best candidate that reads the text otherwise.
  private static double confidence(Scored scored, List<Scored> all) {
    double rival =
        all.stream()
            .filter(other -> !other.text.equals(scored.text))
            .mapToDouble(Scored::score)
            .max()
            .orElse(-1);
    double margin = Math.clamp(scored.score - rival, -1, 1);
    double quality = Math.clamp(0.6 + scored.score / 2, 0.1, 1);
    return Math.clamp((0.5 + margin / 2) * quality, 0.01, 0.98);
  }

  /// Bytes beyond ASCII with their neighbours, from all over the file.
  private static byte[] sample(Bytes source) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int window = 1 << 18;
    long step = Math.max(window, source.size() / 64);
    for (long at = 0; at < source.size() && sample.size() < SAMPLE; at += step) {
      collect(source.bytes(at, window), sample);
    }
    return sample.toByteArray();
  }

  private static void collect(byte[] window, ByteArrayOutputStream sample) {
    int copied = 0;
    int limit = sample.size() + SAMPLE / 8;
    for (int i = 0; i < window.length && sample.size() < limit; i++) {
      if (window[i] < 0 && i >= copied) {
        int from = Math.max(copied, i - CONTEXT);
        int to = Math.min(window.length, i + CONTEXT);
        if (from > copied) {
          sample.write('\n');
        }
        sample.write(window, from, to - from);
        copied = to;
      }
    }
    sample.write('\n');
  }
}
