package org.daftar.recipe;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Title case as French writes proper names: a capital for every word but articles and
/// prepositions inside the name (« Cap de l’Eau », « Sidi Yahya du Gharb »), after hyphens too;
/// Roman numerals written in capitals stay (« Hassan II »).
final class TitleCase {
  private static final Set<String> SMALL =
      Set.of(
          "de", "du", "des", "d", "la", "le", "les", "l", "et", "ou", "à", "au", "aux", "en", "sur",
          "sous", "par", "pour", "dans");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}");

  private TitleCase() {}

  static String of(String text) {
    return WORD.matcher(text)
        .replaceAll(
            found -> {
              boolean first = text.substring(0, found.start()).isBlank();
              return word(found.group(), first, elided(text, found.end()));
            });
  }

  private static boolean elided(String text, int end) {
    return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
  }

  private static String word(String word, boolean first, boolean elided) {
    if (ROMAN.matcher(word).matches()) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean small = SMALL.contains(lower) && (lower.length() > 1 || elided || lower.equals("à"));
    return small && !first ? lower : capital(lower);
  }

  static String capital(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
