package org.daftar.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daftar.kernel.Column;
import org.daftar.kernel.ValueType;

/// Counts in at most twelve bins.
final class Histogram {
  private static final int BINS = 12;

  private Histogram() {}

  /// Equal ranges between the smallest and the largest value; a value on the border belongs to the
  /// upper range, the largest to the last.
  static List<Integer> ofRange(
      Column column, Map<String, Long> values, String min, String max, double scale) {
    double low = place(column.type(), min);
    double width = place(column.type(), max) - low;
    double[] bins = new double[width == 0 ? 1 : BINS];
    values.forEach(
        (value, count) -> {
          OptionalDouble place = place(column, value);
          if (place.isPresent()) {
            double share = width == 0 ? 0 : (place.getAsDouble() - low) / width;
            bins[(int) Math.clamp(share * bins.length, 0, bins.length - 1)] += count * scale;
          }
        });
    List<Integer> counts = new ArrayList<>();
    for (double bin : bins) {
      counts.add((int) Math.min(Integer.MAX_VALUE, Math.round(bin)));
    }
    return counts;
  }

  static List<Integer> ofValues(Collection<ValueCount> top) {
    return top.stream()
        .limit(BINS)
        .map(value -> (int) Math.min(Integer.MAX_VALUE, value.count()))
        .toList();
  }

  private static OptionalDouble place(Column column, String value) {
    if (column.type().isNumeric() || column.type() == ValueType.YEAR) {
      Optional<BigDecimal> number =
          column
              .format()
              .flatMap(NumberNotation::ofPattern)
              .orElse(NumberNotation.PLAIN)
              .read(value.strip());
      return number.map(n -> OptionalDouble.of(n.doubleValue())).orElse(OptionalDouble.empty());
    }
    DateNotation notation = DateNotation.ofPattern(column.format().orElse("")).withTwoDigitYears();
    return notation
        .read(value.strip())
        .map(date -> OptionalDouble.of(place(column.type(), date.iso())))
        .orElse(OptionalDouble.empty());
  }

  private static double place(ValueType type, String plain) {
    if (type.isNumeric() || type == ValueType.YEAR) {
      return Double.parseDouble(plain);
    }
    String day = plain.length() == 7 ? plain + "-01" : plain.substring(0, 10);
    return LocalDate.parse(day).toEpochDay();
  }
}
