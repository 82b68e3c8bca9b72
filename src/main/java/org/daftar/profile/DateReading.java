package org.daftar.profile;

import org.daftar.kernel.ValueType;

/// A date that was read.
///
/// @param iso as ISO 8601 writes it: `2025-08-05`, `2025-08-05T10:30:00Z`, `2025-08`, `2025`
/// @param type date, datetime, yearmonth or year
/// @param pattern how it is written, such as `dd/MM/yyyy`
/// @param twoDigitYear whether the century had to be supplied
/// @param ambiguous whether day and month could change places: both are numbers up to 12 and differ
public record DateReading(
    String iso, ValueType type, String pattern, boolean twoDigitYear, boolean ambiguous) {}
