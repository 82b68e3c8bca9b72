package org.daftar.format.delimited;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.format.record.Bytes;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// Tells how cells are kept apart: the delimiter that gives most records the same number of cells,
/// the quote that stands at both ends of cells, and how a quote inside quotes is written.
public final class DialectDetector {
  private static final List<Character> USUAL = List.of(';', ',', '\t', '|');
  private static final List<Character> RARE = List.of(':', '~', '^', ' ');
  private static final int RECORDS = 300;

  private DialectDetector() {}

  /// A dialect and how well it fits the sample.
  ///
  /// @param dialect delimiter and quotes
  /// @param cells how many cells most records have
  /// @param share the part of the records, from 0 to 1, that have so many
  /// @param records how many records were looked at, blank ones left out
  public record Fit(Dialect dialect, int cells, double share, int records) {
    /// Whether the sample is a table at all.
    public boolean isTable() {
      return cells > 1 && share >= 0.6;
    }

    public Proposal<Dialect> proposal() {
      if (cells < 2) {
        return new Proposal<>(dialect, 0.5, Message.of("format.dialect.single"));
      }
      return new Proposal<>(
          dialect,
          Math.min(0.99, share * (records < 3 ? 0.7 : 1)),
          Message.of("format.dialect.consistent", Math.round(share * 100), cells));
    }
  }

  /// Finds the dialect of a text.
  ///
  /// @param sample the first bytes of the text, in UTF-8 or an encoding that holds ASCII
  /// @param whole whether that is all of it; otherwise the last record is left out
  public static Fit detect(byte[] sample, boolean whole) {
    String text = new String(sample, StandardCharsets.ISO_8859_1);
    List<Fit> fits = new ArrayList<>();
    for (char delimiter : USUAL) {
      fits.add(fit(sample, text, delimiter, whole));
    }
    Optional<Fit> best = best(fits, text);
    if (best.isEmpty()) {
      best = rare(sample, text, whole);
    }
    return best.orElseGet(() -> single(sample, text, whole));
  }

  /// How well a delimiter fits that somebody chose.
  public static Fit fit(byte[] sample, char delimiter, boolean whole) {
    return fit(sample, new String(sample, StandardCharsets.ISO_8859_1), delimiter, whole);
  }

  /// How well a dialect fits that somebody chose.
  public static Fit fit(byte[] sample, Dialect dialect, boolean whole) {
    Map<Integer, Integer> counts = new HashMap<>();
    int records = 0;
    RecordScanner scanner = new RecordScanner(Bytes.of(sample), dialect, 0, 0);
    while (records < RECORDS && scanner.next()) {
      if (!whole && scanner.end() >= sample.length && records > 0) {
        break;
      }
      boolean blank = scanner.end() - scanner.offset() <= 2 && scanner.cells() == 1;
      if (!blank) {
        counts.merge(scanner.cells(), 1, Integer::sum);
        records++;
      }
    }
    int usual =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(1);
    double share = records == 0 ? 0 : counts.getOrDefault(usual, 0) / (double) records;
    return new Fit(dialect, usual, share, records);
  }

  private static Fit fit(byte[] sample, String text, char delimiter, boolean whole) {
    return fit(sample, Quotes.dialect(text, delimiter), whole);
  }

  private static Fit single(byte[] sample, String text, boolean whole) {
    Fit comma = fit(sample, text, ',', whole);
    return comma.cells() == 1 ? comma : new Fit(comma.dialect(), 1, 0, comma.records());
  }

  private static Optional<Fit> best(List<Fit> fits, String text) {
    List<Fit> tables = fits.stream().filter(Fit::isTable).toList();
    boolean others = tables.stream().anyMatch(fit -> fit.dialect().delimiter() != ',');
    return tables.stream().max(Comparator.comparingDouble(fit -> worth(fit, text, others)));
  }

  private static double worth(Fit fit, String text, boolean others) {
    double worth = fit.share() * (1 + 0.08 * Math.min(fit.cells(), 12));
    boolean decimals = fit.dialect().delimiter() == ',' && others && commasAreDecimal(text);
    return decimals ? worth * 0.3 : worth;
  }

  private static boolean commasAreDecimal(String text) {
    int commas = 0;
    int decimal = 0;
    for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
      commas++;
      boolean between =
          i > 0
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      decimal += between ? 1 : 0;
    }
    return commas > 0 && decimal * 10 > commas * 7;
  }

  /// Delimiters that also stand in ordinary text count only where nearly every record agrees.
  private static Optional<Fit> rare(byte[] sample, String text, boolean whole) {
    List<Fit> fits = new ArrayList<>();
    for (char delimiter : RARE) {
      Fit fit = fit(sample, text, delimiter, whole);
      int cells = delimiter == ' ' || delimiter == ':' ? 3 : 2;
      if (fit.cells() >= cells && fit.share() >= 0.97 && fit.records() >= 4) {
        fits.add(fit);
      }
    }
    return fits.stream().max(Comparator.comparingInt(Fit::cells));
  }
}
