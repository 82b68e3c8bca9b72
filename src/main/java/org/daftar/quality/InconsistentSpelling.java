package org.daftar.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Location;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.daftar.text.Folding;

/// `inconsistent-spelling`: values that are the same once case, accents, punctuation and the Arabic
/// variants are folded, yet written differently. The most frequent spelling is proposed. White
/// space and invisible marks have rules of their own and make no other spelling here. In columns of
/// companies, legal forms (« STE », « SARL ») are left out of the comparison.
final class InconsistentSpelling implements Check {
  private static final String RULE = "inconsistent-spelling";
  private static final int MOST_SPELLINGS = 20_000;
  private static final int MOST_ROWS = 200_000;
  private static final int LONGEST = 120;

  /// From this share of different values on, a column names the rows themselves: two names that
  /// look alike may be homonyms (domain REF-4).
  private static final double NAMES = 0.8;

  @Override
  public List<String> rules() {
    return List.of(RULE);
  }

  @Override
  public void start(Scan scan) {
    for (int i = 0; i < scan.columns().size(); i++) {
      if (scan.distinct(i) > 1 && scan.distinctShare(i) <= NAMES) {
        scan.cells(i, new Pass(scan.is(i, Role.COMPANY)));
      }
    }
  }

  /// One way of writing a value.
  private static final class Spelling {
    private final String text;
    private final List<Long> rows = new ArrayList<>();
    private long count;

    Spelling(String text) {
      this.text = text;
    }

    long count() {
      return count;
    }

    /// Whether it has accents, which capitals and haste drop.
    boolean isAccented() {
      return text.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c));
    }

    long signs() {
      return text.codePoints().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count();
    }
  }

  /// The most frequent spelling; of equally frequent ones the accented one, with fewer signs.
  private static final Comparator<Spelling> USUAL_FIRST =
      Comparator.comparingLong(Spelling::count)
          .reversed()
          .thenComparing(spelling -> !spelling.isAccented())
          .thenComparingLong(Spelling::signs)
          .thenComparing(spelling -> spelling.text);

  private static final class Pass implements CellPass {
    private final boolean companies;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private int rows;

    Pass(boolean companies) {
      this.companies = companies;
    }

    @Override
    public boolean wants(Reading reading) {
      int length = reading.clean().length();
      return reading.kind() == Kind.TEXT && length > 1 && length <= LONGEST;
    }

    @Override
    public void accept(RowView row, Reading reading) {
      if (row.kind() != RowKind.DATA) {
        return;
      }
      Spelling spelling = spellings.get(reading.clean());
      if (spelling == null) {
        if (spellings.size() >= MOST_SPELLINGS) {
          return;
        }
        spelling = new Spelling(reading.clean());
        spellings.put(reading.clean(), spelling);
      }
      spelling.count++;
      if (spelling.rows.size() < Findings.KEPT_PER_GROUP && rows < MOST_ROWS) {
        spelling.rows.add(row.number());
        rows++;
      }
    }

    @Override
    public void finish(ColumnEvidence evidence, Findings findings) {
      List<Other> others = others();
      if (others.isEmpty()) {
        return;
      }
      Map<String, String> values = new LinkedHashMap<>();
      others.forEach(other -> values.put(other.spelling.text, other.usual));
      Fix fix = new MapValues(evidence.column().name(), values);
      List<Finding> found = new ArrayList<>();
      for (Other other : others) {
        other.spelling.rows.forEach(row -> found.add(finding(evidence, row, other, fix)));
      }
      found.sort(Comparator.comparingLong(finding -> finding.where().row().orElse(0L)));
      found.forEach(findings::add);
      long all = others.stream().mapToLong(other -> other.spelling.count).sum();
      findings.addUnkept(found.getLast(), all - found.size());
    }

    private static Finding finding(ColumnEvidence evidence, long row, Other other, Fix fix) {
      return new Finding(
          RULE,
          Severity.WARNING,
          Location.ofCell(evidence.table(), row, evidence.column()),
          Optional.of(other.spelling.text),
          Says.of(RULE, other.spelling.text),
          Optional.of(other.usual),
          Optional.of(fix));
    }

    /// Every spelling that is not the usual one of its value.
    private List<Other> others() {
      Map<String, List<Spelling>> same = new LinkedHashMap<>();
      for (Spelling spelling : spellings.values()) {
        String key = key(spelling.text);
        if (!key.isEmpty()) {
          same.computeIfAbsent(key, k -> new ArrayList<>()).add(spelling);
        }
      }
      List<Other> others = new ArrayList<>();
      for (List<Spelling> group : same.values()) {
        if (group.size() > 1) {
          group.sort(USUAL_FIRST);
          String usual = group.getFirst().text;
          group.stream().skip(1).forEach(spelling -> others.add(new Other(spelling, usual)));
        }
      }
      return others;
    }

    private String key(String text) {
      String folded = Folding.fold(text);
      if (!companies) {
        return words(folded);
      }
      String name = words(folded).replaceAll(LEGAL_FORMS, " ").strip();
      return name.isEmpty() ? words(folded) : name.replaceAll(" +", " ");
    }

    /// Letters and digits, with one space for whatever stands between them.
    private static String words(String folded) {
      StringBuilder words = new StringBuilder(folded.length());
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          words.append(c);
        } else if (c != '.' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      }
      return words.toString().strip();
    }
  }

  private static final String LEGAL_FORMS =
      "\\b(ste|societe|sarl au|sarlau|sarl|s a r l|sa|s a|snc|sas|ets|etablissements|cie|شركه)\\b";

  private record Other(Spelling spelling, String usual) {}
}
