package org.daftar.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daftar.kernel.Column;
import org.daftar.kernel.Message;
import org.daftar.kernel.ValueType;

/// Gathers what one column holds.
final class ColumnTally {
  private final Column column;
  private final Map<String, Long> values = new HashMap<>();
  private long count;
  private long missing;

  ColumnTally(Column column) {
    this.column = column;
  }

  void add(String value) {
    if (value.isBlank()) {
      missing++;
      return;
    }
    count++;
    values.merge(value, 1L, Long::sum);
  }

  ColumnProfile profile() {
    return new ColumnProfile(
        column.typed(ValueType.STRING, Optional.empty(), 0.5),
        count,
        missing,
        values.size(),
        true,
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(),
        List.of(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        Message.of("profile.reason.text"));
  }
}
