package org.daftar.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A step that rewrites cells one by one, each from its own text alone; so it needs to look at
/// every different text only once.
public sealed interface CellStep extends Step
    permits TrimSpaces,
        CollapseSpaces,
        ChangeCase,
        ReplaceText,
        ParseNumber,
        ParseDate,
        MapValues,
        SetMissing {
  /// The columns to rewrite; empty for every column.
  List<String> columns();

  /// The new text of a cell, which may be the same; empty where the step can't make sense of the
  /// text, which then stays as it is and is counted.
  ///
  /// @throws org.daftar.kernel.DaftarException if the step is too costly for the text
  Optional<String> convert(String text);

  /// [#convert(String)] made ready for many cells.
  default Function<String, Optional<String>> converter() {
    return this::convert;
  }

  @Override
  default List<String> columnsRead() {
    return columns();
  }

  @Override
  default List<String> columnsChanged() {
    return columns();
  }
}
