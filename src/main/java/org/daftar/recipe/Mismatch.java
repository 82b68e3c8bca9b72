package org.daftar.recipe;

import java.util.Optional;
import org.daftar.kernel.Message;

/// A step that does not fit a table and was left out.
///
/// @param index position of the step in the recipe, from 0
/// @param step the step
/// @param column the column that is missing or in the way
/// @param lookalike a column of the table whose name differs only in case, accents or spaces
/// @param sentence what does not fit
public record Mismatch(
    int index, Step step, String column, Optional<String> lookalike, Message sentence) {}
