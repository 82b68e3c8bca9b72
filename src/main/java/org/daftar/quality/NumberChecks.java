package org.daftar.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.daftar.recipe.ParseNumber;
import org.jspecify.annotations.Nullable;

/// The checks of numbers that carry something else: a minus in parentheses, a unit, a mark, a per
/// cent sign. All look at columns that are mostly numbers; marks also stand on names.
abstract class NumberChecks extends CellCheck {
  private NumberChecks(String rule, Severity severity) {
    super(rule, severity);
  }

  static List<Check> all() {
    return List.of(new Parentheses(), new Units(), new Flags(), new Percents());
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    return evidence.isMostlyNumbers() && !evidence.isCode();
  }

  @Override
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    WrittenNumber number = reading.number();
    return number == null ? null : number.plain();
  }

  @Override
  @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    return new ParseNumber(evidence.column().name(), NumbersAsText.notation(evidence, found));
  }

  /// What was found, each mapped to what is suggested.
  Fix mapped(ColumnEvidence evidence, List<Candidates.Kept> found) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Candidates.Kept kept : found) {
      String better = suggestion(kept.reading(), evidence);
      if (better != null) {
        values.put(kept.reading().text(), better);
      }
    }
    return new MapValues(evidence.column().name(), values);
  }

  /// `negative-parentheses`: an accountant's way of writing a negative number.
  private static final class Parentheses extends NumberChecks {
    Parentheses() {
      super("negative-parentheses", Severity.WARNING);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      return reading.kind() == Kind.PARENTHESES ? Kind.PARENTHESES : null;
    }
  }

  /// `amount-unit`: dirhams and millions of dirhams in one column, which add up to nonsense.
  private static final class Units extends NumberChecks {
    Units() {
      super("amount-unit", Severity.ERROR);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      return reading.kind() == Kind.AMOUNT ? Kind.AMOUNT : null;
    }

    @Override
    boolean holds(Object sort, ColumnEvidence evidence) {
      return super.holds(sort, evidence) && evidence.mixesUnits();
    }

    @Override
    Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
      return new ParseNumber(
          evidence.column().name(), NumbersAsText.notation(evidence, found).withMultiples());
    }
  }

  /// `value-flag`: a mark glued to a value: `12*`, `12 (p)`, `<0,05`, « Senada (*) ».
  private static final class Flags extends NumberChecks {
    Flags() {
      super("value-flag", Severity.WARNING);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      if (reading.kind() == Kind.FLAGGED_NUMBER) {
        return Kind.FLAGGED_NUMBER;
      }
      return reading.kind() == Kind.TEXT && !unmarked(reading.clean()).equals(reading.clean())
          ? Kind.TEXT
          : null;
    }

    @Override
    boolean holds(Object sort, ColumnEvidence evidence) {
      return sort == Kind.TEXT || super.holds(sort, evidence);
    }

    @Override
    @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
      return reading.kind() == Kind.TEXT
          ? unmarked(reading.clean())
          : super.suggestion(reading, evidence);
    }

    @Override
    Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
      return mapped(evidence, found);
    }

    /// A name without the asterisks behind it, in parentheses or not.
    private static String unmarked(String text) {
      int end = text.length();
      while (end > 1 && "*()".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      boolean marked = text.indexOf('*', end) >= 0;
      return marked && end > 1 ? text.substring(0, end).strip() : text;
    }
  }

  /// `percent-values`: per cent signs inside the cells. They stay as they are: told only.
  private static final class Percents extends NumberChecks {
    Percents() {
      super("percent-values", Severity.INFO);
    }

    @Override
    @Nullable Object sort(Reading reading) {
      return reading.kind() == Kind.PERCENT ? Kind.PERCENT : null;
    }
  }
}
