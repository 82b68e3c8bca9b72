package org.daftar.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// Finds out in which notation the numbers of a column are written, from all of them: every
/// notation reads every value, and the one that reads most wins. Where two read the same cells as
/// different numbers (`1.234`), the column is ambiguous.
final class NumberEvidence {
  private static final double AMBIGUOUS = 0.5;

  private final Moments plain = new Moments();
  private final List<Moments> readings = new ArrayList<>();
  private String example = "";

  NumberEvidence() {
    NumberNotation.ALL.forEach(notation -> readings.add(new Moments()));
  }

  void add(String value, long count) {
    String text = value.strip();
    if (isWhole(text)) {
      plain.add(BigDecimal.valueOf(Long.parseLong(text)), count);
      return;
    }
    if (!mayStart(text)) {
      return;
    }
    boolean read = false;
    for (int i = 0; i < readings.size(); i++) {
      Optional<BigDecimal> number = NumberNotation.ALL.get(i).read(text);
      if (number.isPresent()) {
        readings.get(i).add(number.get(), count);
        read = true;
      }
    }
    example = read && example.isEmpty() ? text : example;
  }

  /// Western digits that every notation reads alike, few enough for a `long`.
  private static boolean isWhole(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    if (text.length() == start || text.length() - start > 18) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean mayStart(String text) {
    char first = text.isEmpty() ? 'x' : text.charAt(0);
    return Character.isDigit(first)
        || "+-−–(.,\u066b\u200e\u200f\u061c".indexOf(first) >= 0
        || text.startsWith("د.م");
  }

  /// The notation that reads most cells, the likelier one where several do.
  NumberNotation notation() {
    return NumberNotation.ALL.get(best());
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < readings.size(); i++) {
      best = readings.get(i).count() > readings.get(best).count() ? i : best;
    }
    return best;
  }

  /// The numbers as the best notation reads them.
  Moments numbers() {
    return Moments.of(plain, readings.get(best()));
  }

  boolean isAmbiguous() {
    Moments chosen = readings.get(best());
    return readings.stream()
        .anyMatch(
            other ->
                other.count() > 0
                    && other.count() == chosen.count()
                    && !(same(other.min(), chosen.min()) && same(other.max(), chosen.max())));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  /// Whether every number is a plain run of digits.
  boolean isPlainWhole() {
    return readings.get(best()).count() == 0;
  }

  /// How the numbers are written, for [org.daftar.kernel.Column#format()].
  Optional<String> format() {
    if (isPlainWhole()) {
      return Optional.empty();
    }
    Moments numbers = numbers();
    return Optional.of(
        numbers.whole() == numbers.count() ? notation().wholePattern() : notation().pattern());
  }

  String example() {
    return example;
  }

  Proposal<NumberNotation> proposal(long filled) {
    double share = filled == 0 ? 0 : (double) numbers().count() / filled;
    if (isAmbiguous()) {
      return new Proposal<>(
          notation(),
          Math.min(share, AMBIGUOUS),
          Message.of("profile.reason.numberAmbiguous", new Code(example)));
    }
    return new Proposal<>(
        notation(),
        share,
        Message.of(
            "profile.reason.number", numbers().count(), filled, new Code(notation().pattern())));
  }
}
