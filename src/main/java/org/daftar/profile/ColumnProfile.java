package org.daftar.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.daftar.kernel.Column;
import org.daftar.kernel.Message;

/// What one column holds, over all rows.
///
/// @param column the column with the inferred type, format and confidence; below 0.6 the steward
///     should be asked
/// @param count filled cells
/// @param missing cells that are blank or not there
/// @param distinct number of different filled values
/// @param distinctExact false where `distinct` is an estimate (HyperLogLog, error about 1.6 %) and
///     the counts of values and patterns are upper bounds: above 65,536 different values (fewer
///     in tables of more than 32 columns) or 8 million characters of them
/// @param min smallest value: plain number, ISO date, or text in code point order
/// @param max largest value, in the same writing
/// @param mean arithmetic mean of the cells that read as numbers, in numeric columns
/// @param stddev sample standard deviation (n − 1) of the same cells
/// @param topValues the ten most frequent values
/// @param patterns the ten most frequent character patterns, see [CharacterPattern]
/// @param minLength shortest filled cell, in characters
/// @param maxLength longest filled cell, in characters
/// @param histogram at most twelve counts: equal ranges from `min` to `max` for numbers and dates
///     (scaled from a sample of 8,192 cells where `distinctExact` is false), the most frequent
///     values for text
/// @param missingTokens values that look like marks for "no value" (`-`, `n.d.`, `-999`); only
///     reported, never taken out
/// @param shares the types that the filled cells fit, most frequent first
/// @param reason why the column has its type
public record ColumnProfile(
    Column column,
    long count,
    long missing,
    long distinct,
    boolean distinctExact,
    Optional<String> min,
    Optional<String> max,
    OptionalDouble mean,
    OptionalDouble stddev,
    List<ValueCount> topValues,
    List<ValueCount> patterns,
    int minLength,
    int maxLength,
    List<Integer> histogram,
    List<ValueCount> missingTokens,
    List<TypeShare> shares,
    Message reason) {
  public ColumnProfile {
    topValues = List.copyOf(topValues);
    patterns = List.copyOf(patterns);
    histogram = List.copyOf(histogram);
    missingTokens = List.copyOf(missingTokens);
    shares = List.copyOf(shares);
  }
}
