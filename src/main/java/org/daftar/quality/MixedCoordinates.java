package org.daftar.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.jspecify.annotations.Nullable;

/// `mixed-coordinate-formats`: degrees, minutes and seconds among decimal degrees.
final class MixedCoordinates extends CellCheck {
  MixedCoordinates() {
    super("mixed-coordinate-formats", Severity.WARNING);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return reading.kind() == Kind.DMS ? Kind.DMS : null;
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    return evidence.numbers() > 0;
  }

  @Override
  String suggestion(Reading reading, ColumnEvidence evidence) {
    return String.format(Locale.ROOT, "%.6f", Degrees.of(reading));
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    Map<String, String> values = new LinkedHashMap<>();
    found.forEach(k -> values.put(k.reading().text(), suggestion(k.reading(), evidence)));
    return new MapValues(evidence.column().name(), values);
  }
}
