package org.daftar.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.kernel.Fix;
import org.daftar.kernel.Severity;
import org.daftar.recipe.MapValues;
import org.jspecify.annotations.Nullable;

/// `serial-date`: a spreadsheet's day number such as 45874 among dates, or a whole column of them
/// under a header that says date.
final class SerialDateCheck extends CellCheck {
  private static final double NEARLY_ALL = 0.9;

  SerialDateCheck() {
    super("serial-date", Severity.WARNING);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    return SerialDates.isSerial(reading) ? Kind.DATE : null;
  }

  @Override
  boolean holds(Object sort, ColumnEvidence evidence) {
    boolean amongDates = evidence.count(Kind.DATE) > 0 && evidence.isMostlyDates();
    boolean named = evidence.is(Role.DATE) || evidence.is(Role.BIRTH_DATE);
    boolean all = evidence.serials() >= NEARLY_ALL * evidence.values();
    return amongDates || (named && all && !evidence.isCode());
  }

  @Override
  String suggestion(Reading reading, ColumnEvidence evidence) {
    return SerialDates.iso(reading);
  }

  @Override
  Fix fix(ColumnEvidence evidence, List<Candidates.Kept> found) {
    Map<String, String> dates = new LinkedHashMap<>();
    found.forEach(kept -> dates.put(kept.reading().clean(), SerialDates.iso(kept.reading())));
    return new MapValues(evidence.column().name(), dates);
  }
}
