package org.daftar.recipe;

import java.util.Locale;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.recipe.ReplaceText.Matching;
import org.daftar.text.Folding;

/// The work of [ReplaceText].
@FunctionalInterface
interface Replacing {
  String apply(String text);

  static void check(String find, String replacement, Matching matching) {
    if (find.isEmpty()) {
      throw new DaftarException(Problem.of("recipe-nothing-to-find"));
    }
    if (matching == Matching.PATTERN) {
      BoundedPattern.of(find).checkReplacement(replacement);
    }
  }

  static Replacing of(ReplaceText step) {
    String find = step.find();
    String replacement = step.replacement();
    boolean whole = step.wholeCell();
    return switch (step.matching()) {
      case EXACT ->
          whole
              ? text -> text.equals(find) ? replacement : text
              : text -> text.replace(find, replacement);
      case IGNORE_CASE -> text -> alike(text, find, replacement, whole, false);
      case IGNORE_ACCENTS -> text -> alike(text, find, replacement, whole, true);
      case PATTERN -> {
        BoundedPattern pattern = BoundedPattern.of(find);
        yield text -> pattern.replace(text, replacement, whole);
      }
    };
  }

  private static String alike(
      String text, String find, String replacement, boolean whole, boolean accents) {
    String wanted = new Alike(find, accents).folded();
    Alike alike = new Alike(text, accents);
    if (wanted.isEmpty()) {
      return text;
    }
    if (whole) {
      return alike.folded().equals(wanted) ? replacement : text;
    }
    return alike.replace(wanted, replacement);
  }

  /// A text folded letter by letter, which knows where each folded letter came from.
  final class Alike {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    Alike(String text, boolean accents) {
      this.text = text;
      this.origins = new int[text.length() * 18 + 1];
      for (int i = 0; i < text.length(); ) {
        int next = i + Character.charCount(text.codePointAt(i));
        for (char c : fold(text.substring(i, next), accents).toCharArray()) {
          origins[folded.length()] = i;
          folded.append(c);
        }
        i = next;
      }
      origins[folded.length()] = text.length();
    }

    private static String fold(String letter, boolean accents) {
      if (!accents || letter.isBlank()) {
        return letter.toLowerCase(Locale.ROOT);
      }
      return Folding.fold(letter);
    }

    String folded() {
      return folded.toString();
    }

    String replace(String wanted, String replacement) {
      StringBuilder replaced = new StringBuilder();
      int kept = 0;
      int found = folded.indexOf(wanted);
      while (found >= 0) {
        int end = found + wanted.length();
        replaced.append(text, kept, origins[found]).append(replacement);
        kept = origins[end];
        found = folded.indexOf(wanted, end);
      }
      return replaced.append(text.substring(kept)).toString();
    }
  }
}
