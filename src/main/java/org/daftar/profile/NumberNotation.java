package org.daftar.profile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Proposal;

/// How numbers are written: `1 234,50` (French), `1.234,50` (Morocco), `1,234.50` (English),
/// `1’234.50`, `1234.5`.
///
/// Whatever the notation, Arabic-Indic digits and their marks `٫` `٬`, signs before or after,
/// negative amounts in parentheses, a trailing `%` and a currency (`DH`, `Dhs`, `MAD`, `د.م.`,
/// `درهم`, `€`) are read too. `KDH` and `MDH` are read only where multiples are asked for, and then
/// count a thousand and a million times. Per cent stay as written: `12,5 %` is 12.5.
///
/// @param decimal the decimal mark, `.` or `,`
/// @param group what parts the thousands: a space (any kind), `.`, `,` or `'`; none where numbers
///     are not grouped
/// @param multiples whether `KDH` and `MDH` are read
public record NumberNotation(char decimal, Optional<Character> group, boolean multiples) {
  /// `1234.5`
  public static final NumberNotation PLAIN = new NumberNotation('.', Optional.empty(), false);

  /// `1 234,5`
  public static final NumberNotation FRENCH = new NumberNotation(',', Optional.of(' '), false);

  /// `1.234,5`
  public static final NumberNotation MOROCCAN = new NumberNotation(',', Optional.of('.'), false);

  /// `1,234.5`
  public static final NumberNotation ENGLISH = new NumberNotation('.', Optional.of(','), false);

  /// `1'234.5`
  public static final NumberNotation SWISS = new NumberNotation('.', Optional.of('\''), false);

  /// `1 234.5`
  public static final NumberNotation SPACED = new NumberNotation('.', Optional.of(' '), false);

  /// Every notation, the likelier first where numbers fit several.
  public static final List<NumberNotation> ALL =
      List.of(PLAIN, FRENCH, MOROCCAN, ENGLISH, SPACED, SWISS);

  public NumberNotation {
    if ((decimal != '.' && decimal != ',') || group.filter(g -> g == decimal).isPresent()) {
      throw new IllegalArgumentException("No notation has the decimal mark " + decimal);
    }
  }

  /// This notation reading `KDH` and `MDH` too.
  public NumberNotation withMultiples() {
    return new NumberNotation(decimal, group, true);
  }

  /// How it is written, such as `# ##0,00`.
  public String pattern() {
    return wholePattern() + decimal + "00";
  }

  /// How whole numbers are written, such as `# ##0`.
  public String wholePattern() {
    return group.map(g -> "#" + g + "##0").orElse("0");
  }

  /// The notation of a pattern that [#pattern()] or [org.daftar.kernel.Column#format()] gave.
  public static Optional<NumberNotation> ofPattern(String pattern) {
    return ALL.stream()
        .filter(n -> n.pattern().equals(pattern) || n.wholePattern().equals(pattern))
        .findFirst();
  }

  /// The notation that reads most of a column's values, with a confidence below 0.6 where two
  /// notations read them as different numbers; empty where none reads any.
  public static Optional<Proposal<NumberNotation>> infer(Collection<String> values) {
    NumberEvidence evidence = new NumberEvidence();
    values.forEach(value -> evidence.add(value, 1));
    long filled = values.stream().filter(value -> !value.isBlank()).count();
    return evidence.numbers().count() == 0
        ? Optional.empty()
        : Optional.of(evidence.proposal(filled));
  }

  /// The number that a text stands for in this notation; empty where it is none.
  public Optional<BigDecimal> read(String text) {
    return NumberText.read(text, this);
  }

  /// A number as it is written in published files: `1234.5`, without needless zeros.
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
