package org.daftar.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Replaces text inside cells, as it stands or by a pattern.
///
/// @param columns where; empty for every column
/// @param find what to look for, not empty; a Java regular expression for [Matching#PATTERN]
/// @param replacement what to write instead; `$1` stands for a group of a pattern
/// @param matching how alike the text must be
/// @param wholeCell whether the whole cell must match
public record ReplaceText(
    List<String> columns, String find, String replacement, Matching matching, boolean wholeCell)
    implements CellStep {

  /// @throws org.daftar.kernel.DaftarException if the pattern or its replacement is not one
  public ReplaceText {
    columns = List.copyOf(columns);
    Replacing.check(find, replacement, matching);
  }

  @Override
  public String op() {
    return "replace-text";
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns, new Code(find), new Code(replacement));
  }

  @Override
  public Optional<String> convert(String text) {
    return converter().apply(text);
  }

  @Override
  public Function<String, Optional<String>> converter() {
    Replacing replacing = Replacing.of(this);
    return text -> Optional.of(replacing.apply(text));
  }

  /// How alike the text must be.
  public enum Matching {
    /// the same characters
    EXACT,
    /// capitals and small letters are the same
    IGNORE_CASE,
    /// accents too, and the Arabic variants that readers take for the same letter
    IGNORE_ACCENTS,
    /// a Java regular expression
    PATTERN;

    /// The name in saved recipes.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
