package org.daftar.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.daftar.kernel.Column;
import org.daftar.kernel.Message;
import org.daftar.kernel.ValueType;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.TableProfile;
import org.daftar.profile.ValueCount;

/// Profiles for tests, with as little as a test needs to say.
final class Profiles {
  private Profiles() {}

  static TableProfile of(ColumnProfile... columns) {
    return new TableProfile(100, List.of(columns));
  }

  /// A table of text columns.
  static TableProfile ofHeaders(String... headers) {
    return of(
        IntStream.range(0, headers.length)
            .mapToObj(i -> column(i + 1, headers[i], ValueType.STRING, "", ""))
            .toArray(ColumnProfile[]::new));
  }

  /// A column of 100 filled cells that holds each of the values equally often.
  static ColumnProfile column(
      int index, String name, ValueType type, String min, String max, String... values) {
    return new ColumnProfile(
        new Column(index, name, type, Optional.empty(), 1),
        100,
        0,
        values.length,
        true,
        Optional.of(min).filter(text -> !text.isEmpty()),
        Optional.of(max).filter(text -> !text.isEmpty()),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(values).stream().map(v -> new ValueCount(v, 100L / values.length)).toList(),
        List.of(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        Message.of("profile.test"));
  }
}
