package org.daftar.metadata;

import java.time.LocalDate;
import java.util.Optional;

/// The time that the data speak about; either end may be open.
///
/// @param start first day
/// @param end last day
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {}
