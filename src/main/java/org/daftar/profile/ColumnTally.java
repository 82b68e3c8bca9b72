package org.daftar.profile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daftar.kernel.Column;
import org.daftar.kernel.ValueType;
import org.jspecify.annotations.Nullable;

/// Gathers what one column holds. While its different values are few they are counted, and each is
/// looked at once, at the end; beyond that every cell is looked at as it comes and the values are
/// estimated.
final class ColumnTally {
  private static final int MOST_CHARACTERS = 8_000_000;
  private static final int TOP = 10;
  private static final int FREQUENT_KEPT = 1_024;

  private final Column column;
  private final int mostDistinct;
  private final TextEvidence text = new TextEvidence();
  private final NumberEvidence numbers = new NumberEvidence();
  private final DateEvidence dates = new DateEvidence();
  private @Nullable Map<String, Long> values = new LinkedHashMap<>();
  private @Nullable Estimate estimate;
  private long characters;
  private long count;
  private long missing;

  ColumnTally(Column column, int mostDistinct) {
    this.column = column;
    this.mostDistinct = mostDistinct;
  }

  void add(String value) {
    if (value.isBlank()) {
      missing++;
      return;
    }
    count++;
    if (values == null) {
      look(value, 1);
      return;
    }
    if (values.merge(value, 1L, Long::sum) == 1) {
      characters += value.length();
      if (values.size() > mostDistinct || characters > MOST_CHARACTERS) {
        overflow(values);
        values = null;
      }
    }
  }

  private void overflow(Map<String, Long> counted) {
    estimate = new Estimate();
    counted.forEach(this::look);
  }

  private void look(String value, long times) {
    text.add(value, times);
    numbers.add(value, times);
    dates.add(value, times);
    if (estimate != null) {
      estimate.add(value, times);
    }
  }

  /// What is kept where the values are too many to count each.
  private static final class Estimate {
    final HyperLogLog distinct = new HyperLogLog();
    final FrequentValues frequent = new FrequentValues(FREQUENT_KEPT);
    final Reservoir reservoir = new Reservoir();

    void add(String value, long times) {
      distinct.add(value);
      frequent.add(value, times);
      reservoir.add(value, times);
    }

    Map<String, Long> sample() {
      Map<String, Long> sample = new HashMap<>();
      reservoir.sample().forEach(value -> sample.merge(value, 1L, Long::sum));
      return sample;
    }

    double scale() {
      return (double) reservoir.seen() / Math.max(1, reservoir.sample().size());
    }
  }

  ColumnProfile profile() {
    if (values != null) {
      values.forEach(this::look);
    }
    TypeVerdict verdict = new TypeVerdict(column, count, text, numbers, dates);
    TypeVerdict.Typed typed = verdict.decide();
    Column found = typed.column();
    boolean numeric = found.type().isNumeric() || found.type() == ValueType.YEAR;
    List<ValueCount> top =
        estimate == null ? FrequentValues.top(counted(), TOP) : estimate.frequent.top(TOP);
    return new ColumnProfile(
        found,
        count,
        missing,
        estimate == null ? counted().size() : estimate.distinct.estimate(),
        estimate == null,
        min(found.type()),
        max(found.type()),
        numeric ? numbers.numbers().mean() : OptionalDouble.empty(),
        numeric ? numbers.numbers().stddev() : OptionalDouble.empty(),
        top,
        text.patterns.top(TOP),
        count == 0 ? 0 : text.minLength,
        text.maxLength,
        histogram(found, top),
        FrequentValues.top(text.tokens, TOP),
        verdict.shares(found.type()),
        typed.reason());
  }

  private Map<String, Long> counted() {
    return values == null ? Map.of() : values;
  }

  private Optional<String> min(ValueType type) {
    return switch (type) {
      case INTEGER, NUMBER, YEAR -> numbers.numbers().min().map(NumberNotation::plain);
      case DATE, DATETIME, YEARMONTH -> dates.min();
      default -> text.min();
    };
  }

  private Optional<String> max(ValueType type) {
    return switch (type) {
      case INTEGER, NUMBER, YEAR -> numbers.numbers().max().map(NumberNotation::plain);
      case DATE, DATETIME, YEARMONTH -> dates.max();
      default -> text.max();
    };
  }

  private List<Integer> histogram(Column found, List<ValueCount> top) {
    boolean ranged =
        switch (found.type()) {
          case INTEGER, NUMBER, YEAR, DATE, DATETIME, YEARMONTH -> true;
          default -> false;
        };
    if (!ranged) {
      return Histogram.ofValues(top);
    }
    String low = min(found.type()).orElseThrow();
    String high = max(found.type()).orElseThrow();
    return estimate == null
        ? Histogram.ofRange(found, counted(), low, high, 1)
        : Histogram.ofRange(found, estimate.sample(), low, high, estimate.scale());
  }
}
