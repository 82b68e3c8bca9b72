package org.daftar.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.kernel.Message;

/// Changes capitals and small letters. Arabic has no case and stays as it is.
///
/// @param columns where; empty for every column
/// @param to the wanted case
public record ChangeCase(List<String> columns, LetterCase to) implements CellStep {
  public ChangeCase {
    columns = List.copyOf(columns);
  }

  @Override
  public String op() {
    return "change-case";
  }

  @Override
  public Message sentence() {
    return Sentences.about(this, columns, to.label());
  }

  @Override
  public Optional<String> convert(String text) {
    return Optional.of(to.apply(text));
  }

  /// The cases that text can be put into.
  public enum LetterCase {
    /// RABAT
    UPPER,
    /// rabat
    LOWER,
    /// Salé-Al Jadida, Cap de l’Eau: French small words stay small, see [TitleCase]
    TITLE,
    /// Direction provinciale
    SENTENCE;

    /// The name in saved recipes.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The name for users.
    public Message label() {
      return Message.of("recipe.case." + id());
    }

    String apply(String text) {
      return switch (this) {
        case UPPER -> text.toUpperCase(Locale.ROOT);
        case LOWER -> text.toLowerCase(Locale.ROOT);
        case TITLE -> TitleCase.of(text);
        case SENTENCE -> sentence(text);
      };
    }

    private static String sentence(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (int i = 0; i < lower.length(); i++) {
        if (Character.isLetter(lower.charAt(i))) {
          return lower.substring(0, i) + TitleCase.capital(lower.substring(i));
        }
      }
      return lower;
    }
  }
}
