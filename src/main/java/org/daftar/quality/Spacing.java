package org.daftar.quality;

import java.util.List;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.CollapseSpaces;
import org.daftar.recipe.TrimSpaces;
import org.jspecify.annotations.Nullable;

/// `extra-whitespace`: white space around a value, twice inside it, or a no-break space where no
/// typography asks for one; and `indented-labels`: labels pushed in with spaces to show a
/// hierarchy, which is when a fifth of a column's values, and three at least, start with two spaces
/// or more.
final class Spacing extends CellCheck {
  private static final double FIFTH = 0.2;
  private static final int FEWEST = 3;

  private final boolean indents;

  private Spacing(String rule, boolean indents) {
    super(rule, Severity.WARNING);
    this.indents = indents;
  }

  static List<Check> all() {
    return List.of(new Spacing("extra-whitespace", false), new Spacing("indented-labels", true));
  }

  private enum Sort {
    INDENT,
    AROUND,
    INSIDE
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  @Nullable Object sort(Reading reading) {
    if (!reading.has(Marks.EXTRA_SPACE) || reading.isBlank()) {
      return null;
    }
    if (isIndented(reading)) {
      return Sort.INDENT;
    }
    if (indents) {
      return null;
    }
    return reading.has(Marks.DOUBLED_SPACE | Marks.HARD_SPACE) ? Sort.INSIDE : Sort.AROUND;
  }

  /// Whether the value starts with two spaces or more.
  static boolean isIndented(Reading reading) {
    String text = reading.text();
    return reading.kind() == Kind.TEXT
        && text.length() > 2
        && Marks.isSpace(text.charAt(0))
        && (text.charAt(0) == '\t' || Marks.isSpace(text.charAt(1)));
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    boolean hierarchy = evidence.indented() >= Math.max(FEWEST, FIFTH * evidence.values());
    return sort == Sort.INDENT ? indents == hierarchy : !indents;
  }

  @Override
  String suggestion(Reading reading, ColumnEvidence evidence) {
    return reading.clean();
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    List<String> columns = List.of(evidence.column().name());
    boolean inside = found.stream().anyMatch(kept -> sort(kept.reading()) == Sort.INSIDE);
    return inside ? new CollapseSpaces(columns) : new TrimSpaces(columns);
  }
}
