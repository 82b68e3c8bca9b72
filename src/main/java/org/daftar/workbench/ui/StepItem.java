package org.daftar.workbench.ui;

import java.util.Optional;
import org.daftar.kernel.Message;
import org.daftar.recipe.Step;

/// A step in the list.
///
/// @param index position in the recipe, from 0; for an undone step its place after the present ones
/// @param step the step
/// @param active whether it is done now, or was undone
/// @param mismatch why it does not fit this table, where it does not
record StepItem(int index, Step step, boolean active, Optional<Message> mismatch) {}
