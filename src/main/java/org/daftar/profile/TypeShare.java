package org.daftar.profile;

import org.daftar.kernel.ValueType;

/// How many filled cells of a column read as one type, for columns of mixed kinds.
///
/// @param type the narrowest type that the cells fit
/// @param count how many cells
/// @param share from 0 to 1, of the filled cells
public record TypeShare(ValueType type, long count, double share) {}
