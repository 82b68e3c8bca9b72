package org.daftar.quality;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.Column;
import org.jspecify.annotations.Nullable;

/// What a whole column says about itself, counted over all its data rows: never over a sample, as a
/// later row may settle what the first ones left open.
final class ColumnEvidence {
  /// From this share on, a column is what most of its values are, and the others are exceptions.
  static final double MOSTLY = 0.6;

  private static final Set<Role> CODES =
      EnumSet.of(
          Role.CODE, Role.ICE, Role.RIB, Role.PHONE, Role.POSTCODE, Role.COMMUNE_CODE, Role.CIN);

  private static final int LENGTHS = 41;
  private static final int FORMATS = 32;

  private final String table;
  private final Column column;
  private final Set<Role> roles;
  private final boolean codeByName;
  private final Map<Kind, Counter> kinds = new EnumMap<>(Kind.class);
  private long values;
  private long numbers;
  private final long[] digitLengths = new long[LENGTHS];
  private final long[] zeroLedLengths = new long[LENGTHS];
  private final Map<String, Long> dateFormats = new LinkedHashMap<>();
  private final Map<String, Long> units = new LinkedHashMap<>();
  private long zeroLed;
  private long dayFirst;
  private long monthFirst;
  private long openDates;
  private long decimalPoints;
  private long negatives;
  private long serials;
  private long earlySeventies;
  private long indented;

  private static final class Counter {
    private long count;
  }

  ColumnEvidence(String table, Column column) {
    this.table = table;
    this.column = column;
    this.roles = Role.of(column.name());
    this.codeByName = !Collections.disjoint(roles, CODES);
  }

  /// Counts a cell of a data row.
  void count(Reading reading) {
    kinds.computeIfAbsent(reading.kind(), kind -> new Counter()).count++;
    values += reading.kind().isValue() ? 1 : 0;
    numbers += reading.kind().isNumber() ? 1 : 0;
    WrittenNumber number = reading.number();
    if (number != null) {
      countNumber(reading, number);
    }
    WrittenDate date = reading.date();
    if (date != null) {
      countDate(date);
    }
    if (reading.has(Marks.LEADING_SPACE) && !reading.isBlank()) {
      indented++;
    }
  }

  private void countNumber(Reading reading, WrittenNumber number) {
    int digits = Math.min(reading.digits(), LENGTHS - 1);
    digitLengths[digits]++;
    if (digits > 1 && reading.clean().charAt(0) == '0') {
      zeroLedLengths[digits]++;
      zeroLed++;
    }
    boolean plain = reading.kind() == Kind.PLAIN_NUMBER;
    decimalPoints += plain && number.plain().indexOf('.') >= 0 ? 1 : 0;
    negatives += number.plain().startsWith("-") && !Tokens.isSentinel(reading.clean()) ? 1 : 0;
    serials += SerialDates.isSerial(reading) ? 1 : 0;
    if (reading.kind() == Kind.AMOUNT) {
      units.merge(Integer.toString(number.power()), 1L, Long::sum);
    }
  }

  private void countDate(WrittenDate date) {
    if (dateFormats.size() < FORMATS || dateFormats.containsKey(date.format())) {
      dateFormats.merge(date.format(), 1L, Long::sum);
    }
    dayFirst += date.provesDayFirst() ? 1 : 0;
    monthFirst += date.provesMonthFirst() ? 1 : 0;
    openDates += date.isOpen() ? 1 : 0;
    boolean near = date.year() >= 1965 && date.year() <= 1975;
    earlySeventies += near && !date.isEpoch() ? 1 : 0;
  }

  String table() {
    return table;
  }

  Column column() {
    return column;
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  /// Whether the header or the leading zeros say that digits are a code, not a quantity.
  boolean isCode() {
    return codeByName || zeroLed > 0;
  }

  long count(Kind kind) {
    Counter counter = kinds.get(kind);
    return counter == null ? 0 : counter.count;
  }

  /// How many cells hold a value: not blank, not a word for "none", not a failed formula.
  long values() {
    return values;
  }

  long numbers() {
    return numbers;
  }

  /// Whether most values are numbers, however they are written.
  boolean isMostlyNumbers() {
    return values() > 0 && numbers() >= MOSTLY * values();
  }

  boolean isMostlyDates() {
    return values() > 0 && count(Kind.DATE) + dateLikeSerials() >= MOSTLY * values();
  }

  private long dateLikeSerials() {
    return count(Kind.DATE) > 0 || is(Role.DATE) || is(Role.BIRTH_DATE) ? serials : 0;
  }

  long serials() {
    return serials;
  }

  long decimalPoints() {
    return decimalPoints;
  }

  long negatives() {
    return negatives;
  }

  long indented() {
    return indented;
  }

  /// How many values are nothing but this many digits.
  long withDigits(int length) {
    return digitLengths[length];
  }

  /// How many values are this many digits, the first of them 0.
  long zeroLed(int length) {
    return zeroLedLengths[length];
  }

  /// How many values are written with a currency, whatever its multiple.
  long withUnit() {
    return units.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Whether amounts are given in more than one multiple: DH and MDH, or MDH and bare numbers.
  boolean mixesUnits() {
    boolean multiple = units.keySet().stream().anyMatch(power -> !"0".equals(power));
    return multiple && (units.size() > 1 || withUnit() < numbers());
  }

  /// The way most dates are written.
  Optional<String> mainDateFormat() {
    return dateFormats.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  long datesWritten(String format) {
    return dateFormats.getOrDefault(format, 0L);
  }

  boolean dayFirstProven() {
    return dayFirst > 0;
  }

  boolean monthFirstProven() {
    return monthFirst > 0;
  }

  long openDates() {
    return openDates;
  }

  /// How many real dates lie around 1970: where there are some, 1970-01-01 may be one of them.
  long datesAround1970() {
    return earlySeventies;
  }

  /// The date in ISO form, read the way the whole column proves, day first where nothing does.
  @Nullable String iso(@Nullable WrittenDate date) {
    boolean monthFirstOnly = monthFirst > 0 && dayFirst == 0;
    boolean swap = date != null && date.order() == WrittenDate.Order.NUMBERS && monthFirstOnly;
    boolean own = date != null && date.provesMonthFirst();
    return date == null ? null : date.iso(swap || own).orElse(null);
  }
}
