package org.daftar.profile;

/// A value (or pattern) and how often it occurs.
///
/// @param value the value as it stands in the file
/// @param count how many cells hold it; an upper bound where the column has too many distinct
/// values
///     to count each ([ColumnProfile#distinctExact()] is false)
public record ValueCount(String value, long count) {}
