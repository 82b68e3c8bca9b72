package org.daftar.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.kernel.ValueType;

/// Decides the type of a column from the evidence of all its cells.
///
/// Codes come first: they stay text whatever they look like. Then a type is taken where it fits at
/// least 85 % of the filled cells, marks for missing values aside; what does not fit is left for
/// the checks to report.
final class TypeVerdict {
  private static final double ENOUGH = 0.85;
  private static final double MIXED = 0.15;
  private static final double HALF = 0.5;

  private final Column column;
  private final long filled;
  private final TextEvidence text;
  private final NumberEvidence numbers;
  private final DateEvidence dates;

  TypeVerdict(
      Column column, long count, TextEvidence text, NumberEvidence numbers, DateEvidence dates) {
    this.column = column;
    this.filled = count - text.tokenCells;
    this.text = text;
    this.numbers = numbers;
    this.dates = dates;
  }

  /// A typed column and why.
  record Typed(Column column, Message reason) {}

  Typed decide() {
    if (filled <= 0) {
      return typed(ValueType.ANY, Optional.empty(), 0, Message.of("profile.reason.empty"));
    }
    return code()
        .or(this::year)
        .or(this::number)
        .or(this::date)
        .or(() -> simple(ValueType.BOOLEAN, text.booleans, "boolean"))
        .or(() -> simple(ValueType.TIME, text.times, "time"))
        .or(() -> simple(ValueType.GEOPOINT, text.points, "point"))
        .or(() -> formatted("email", text.emails))
        .or(() -> formatted("uri", text.uris))
        .orElseGet(this::plainText);
  }

  private Optional<Typed> code() {
    double digits = share(text.digits);
    if (text.leadingZero != null && digits >= HALF) {
      return text("leadingZero", new Code(text.leadingZero));
    }
    if (text.tooLong != null && digits >= HALF) {
      return text("tooLong", new Code(text.tooLong));
    }
    if (share(text.dotted) >= ENOUGH && text.leadingZero == null && dottedIsCode()) {
      return text("dotted", text.dotted);
    }
    boolean looksNumeric = share(numbers.numbers().count()) >= HALF;
    return looksNumeric && Types.isCodeHeader(column.name())
        ? text("header", new Code(column.name()))
        : Optional.empty();
  }

  /// `01.051.05.01` is a code; `1.234.567` is a number whose thousands are grouped.
  private boolean dottedIsCode() {
    return share(numbers.numbers().count()) < ENOUGH;
  }

  private Optional<Typed> text(String reason, Object... arguments) {
    return Optional.of(
        typed(
            ValueType.STRING,
            Optional.empty(),
            0.95,
            Message.of("profile.reason." + reason, arguments)));
  }

  private Optional<Typed> year() {
    return share(text.years) >= ENOUGH && Types.isYearHeader(column.name())
        ? simple(ValueType.YEAR, text.years, "year")
        : Optional.empty();
  }

  private Optional<Typed> number() {
    Moments read = numbers.numbers();
    if (share(read.count()) < ENOUGH) {
      return Optional.empty();
    }
    Proposal<NumberNotation> proposal = numbers.proposal(filled);
    boolean whole = read.whole() == read.count();
    Message reason =
        numbers.isPlainWhole()
            ? Message.of("profile.reason.integer", read.count(), filled)
            : proposal.reason();
    return Optional.of(
        typed(
            whole ? ValueType.INTEGER : ValueType.NUMBER,
            numbers.format(),
            proposal.confidence(),
            reason));
  }

  private Optional<Typed> date() {
    ValueType type = dates.type();
    if (share(dates.count(type)) < ENOUGH) {
      return Optional.empty();
    }
    Proposal<DateNotation> proposal = dates.proposal(filled);
    return Optional.of(typed(type, dates.format(), proposal.confidence(), proposal.reason()));
  }

  private Optional<Typed> simple(ValueType type, long count, String reason) {
    return share(count) >= ENOUGH
        ? Optional.of(
            typed(
                type,
                Optional.empty(),
                share(count),
                Message.of("profile.reason." + reason, count, filled)))
        : Optional.empty();
  }

  private Optional<Typed> formatted(String format, long count) {
    return share(count) >= ENOUGH
        ? Optional.of(
            typed(
                ValueType.STRING,
                Optional.of(format),
                share(count),
                Message.of("profile.reason." + format, count, filled)))
        : Optional.empty();
  }

  private Typed plainText() {
    if (share(dates.hijri()) >= HALF) {
      return text("hijri", dates.hijri()).orElseThrow();
    }
    TypeShare other =
        kinds().stream()
            .filter(s -> s.type() != ValueType.STRING)
            .findFirst()
            .orElse(new TypeShare(ValueType.STRING, 0, 0));
    if (other.share() >= MIXED) {
      Message reason =
          Message.of(
              "profile.reason.mixed", other.count(), filled, Message.of(typeKey(other.type())));
      return typed(ValueType.STRING, Optional.empty(), 1 - other.share(), reason);
    }
    return typed(ValueType.STRING, Optional.empty(), 0.95, Message.of("profile.reason.text"));
  }

  static String typeKey(ValueType type) {
    return "profile.type." + type.schemaName();
  }

  /// How many cells fit each type, most frequent first; codes are text.
  List<TypeShare> shares(ValueType decided) {
    return filled > 0 && decided == ValueType.STRING && code().isPresent()
        ? List.of(new TypeShare(ValueType.STRING, filled, 1))
        : kinds();
  }

  private List<TypeShare> kinds() {
    List<TypeShare> kinds = new ArrayList<>();
    Moments read = numbers.numbers();
    add(kinds, ValueType.INTEGER, read.whole());
    add(kinds, ValueType.NUMBER, read.count() - read.whole());
    for (ValueType type : List.of(ValueType.DATE, ValueType.DATETIME, ValueType.YEARMONTH)) {
      add(kinds, type, dates.count(type));
    }
    add(kinds, ValueType.BOOLEAN, text.booleans);
    add(kinds, ValueType.TIME, text.times);
    add(kinds, ValueType.GEOPOINT, text.points);
    long known = kinds.stream().mapToLong(TypeShare::count).sum();
    add(kinds, ValueType.STRING, Math.max(0, filled - known));
    kinds.sort(Comparator.comparingLong(TypeShare::count).reversed());
    return kinds;
  }

  private void add(List<TypeShare> kinds, ValueType type, long count) {
    if (count > 0) {
      kinds.add(new TypeShare(type, count, share(count)));
    }
  }

  private double share(long count) {
    return filled <= 0 ? 0 : Math.min(1, (double) count / filled);
  }

  private Typed typed(ValueType type, Optional<String> format, double confidence, Message reason) {
    return new Typed(column.typed(type, format, confidence), reason);
  }
}
