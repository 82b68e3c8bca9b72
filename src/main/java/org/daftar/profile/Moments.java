package org.daftar.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Count, smallest, largest, mean and spread of numbers in one pass (Welford 1962, West 1979).
final class Moments {
  private long count;
  private long whole;
  private double mean;
  private double squares;
  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;

  void add(BigDecimal number, long weight) {
    double value = number.doubleValue();
    count += weight;
    whole += number.scale() <= 0 ? weight : 0;
    double delta = value - mean;
    mean += delta * weight / count;
    squares += weight * delta * (value - mean);
    min = min == null || number.compareTo(min) < 0 ? number : min;
    max = max == null || number.compareTo(max) > 0 ? number : max;
  }

  /// What both saw together.
  static Moments of(Moments one, Moments other) {
    Moments both = new Moments();
    both.count = one.count + other.count;
    both.whole = one.whole + other.whole;
    if (both.count > 0) {
      double delta = other.mean - one.mean;
      both.mean = one.mean + delta * other.count / both.count;
      both.squares =
          one.squares + other.squares + delta * delta * one.count * other.count / both.count;
    }
    both.min = one.min;
    both.max = one.max;
    if (other.min != null && (both.min == null || other.min.compareTo(both.min) < 0)) {
      both.min = other.min;
    }
    if (other.max != null && (both.max == null || other.max.compareTo(both.max) > 0)) {
      both.max = other.max;
    }
    return both;
  }

  long count() {
    return count;
  }

  /// How many of the numbers were written without decimals.
  long whole() {
    return whole;
  }

  Optional<BigDecimal> min() {
    return Optional.ofNullable(min);
  }

  Optional<BigDecimal> max() {
    return Optional.ofNullable(max);
  }

  OptionalDouble mean() {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  OptionalDouble stddev() {
    return count < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(Math.max(0, squares) / (count - 1)));
  }
}
