package org.daftar.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.daftar.recipe.ReplaceText;
import org.jspecify.annotations.Nullable;

/// The checks of characters that nobody sees: `bidi-mark`, `tatweel`, `presentation-form` and
/// `encoding-error`.
final class MarkChecks extends CellCheck {
  private static final String BIDI =
      "[\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]";

  private final int mark;

  private MarkChecks(String rule, Severity severity, int mark) {
    super(rule, severity);
    this.mark = mark;
  }

  static List<Check> all() {
    return List.of(
        new MarkChecks("bidi-mark", Severity.WARNING, Marks.BIDI),
        new MarkChecks("tatweel", Severity.WARNING, Marks.TATWEEL),
        new MarkChecks("presentation-form", Severity.WARNING, Marks.PRESENTATION),
        new MarkChecks("encoding-error", Severity.ERROR, Marks.DAMAGED));
  }

  @Override
  boolean readsTotals() {
    return true;
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return reading.has(mark) ? mark : null;
  }

  @Override
  @Nullable String suggestion(Reading reading, ColumnEvidence evidence) {
    return mark == Marks.DAMAGED ? Mojibake.repaired(reading.text()) : reading.clean();
  }

  @Override
  @Nullable Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    List<String> columns = List.of(evidence.column().name());
    return switch (mark) {
      case Marks.BIDI -> new ReplaceText(columns, BIDI, "", ReplaceText.Matching.PATTERN, false);
      case Marks.TATWEEL ->
          new ReplaceText(columns, "\u0640", "", ReplaceText.Matching.EXACT, false);
      default -> mapped(evidence, found);
    };
  }

  private @Nullable Fix mapped(ColumnEvidence evidence, List<Candidates.Kept> found) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Candidates.Kept kept : found) {
      String better = suggestion(kept.reading(), evidence);
      if (better != null) {
        values.put(kept.reading().text(), better);
      }
    }
    return values.isEmpty() ? null : new MapValues(evidence.column().name(), values);
  }
}
