package org.daftar.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daftar.text.Folding;

/// Finds what the names of versions and copies of one file share (INV-3). Years stay: `budget_2021`
/// and `budget_2022` are editions of one dataset, not versions of one file.
public final class Families {
  private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,7}$");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VERSION =
      Pattern.compile("(v|vf|ver|version|rev)\\d*|[vr]\\d+[a-z]?");

  /// A day such as `20240312`, `2024-03-12` or `12.03.2024`, a number in brackets, or `v2.1`.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?<!\\d)(19|20)\\d{2}[-_. ]?[01]\\d[-_. ]?[0-3]\\d(?!\\d)"
              + "|(?<!\\d)[0-3]?\\d[-_. ][01]?\\d[-_. ](19|20)\\d{2}(?!\\d)"
              + "|[(\\[]\\d{1,3}[)\\]]"
              + "|(?<![\\p{L}\\p{N}])v\\d+([.]\\d+)+");

  /// Folded as the names are: hamza and accents would hide them otherwise.
  private static final Set<String> MARKERS =
      folded(
          "final",
          "finale",
          "def",
          "definitif",
          "definitive",
          "copie",
          "copy",
          "copies",
          "corrige",
          "corrigee",
          "corr",
          "modifie",
          "modifiee",
          "modif",
          "maj",
          "old",
          "bak",
          "ancien",
          "ancienne",
          "nouveau",
          "nouvelle",
          "new",
          "brouillon",
          "draft",
          "valide",
          "validee",
          "نسخه",
          "نهائي",
          "نهائيه",
          "معدل",
          "معدله",
          "مصحح",
          "مصححه",
          "جديد",
          "جديده",
          "قديم",
          "قديمه",
          "مسوده");

  private static final Set<String> LEADS = folded("copie", "copy", "نسخه");
  private static final Set<String> JOINTS = folded("de", "d", "of", "من", "la", "le");

  private Families() {}

  private static Set<String> folded(String... words) {
    return Arrays.stream(words).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /// The folded words of a name without its extension and its marks of version, copy or day, at the
  /// end or as « copie de » in front; all its words where nothing else would be left.
  public static String stem(String name) {
    String folded = EXTENSION.matcher(Folding.fold(name)).replaceFirst("");
    List<String> words = words(STAMP.matcher(folded).replaceAll(" "));
    while (words.size() > 1 && isMark(words.getLast())) {
      words.removeLast();
    }
    dropLead(words);
    boolean meaningful = words.stream().anyMatch(word -> !isMark(word));
    return String.join(" ", meaningful ? words : words(folded));
  }

  private static List<String> words(String text) {
    return new ArrayList<>(
        Arrays.stream(SEPARATORS.split(text)).filter(word -> !word.isEmpty()).toList());
  }

  private static void dropLead(List<String> words) {
    if (words.size() > 2 && LEADS.contains(words.getFirst())) {
      words.removeFirst();
      while (words.size() > 1 && JOINTS.contains(words.getFirst())) {
        words.removeFirst();
      }
    }
  }

  private static boolean isMark(String word) {
    return MARKERS.contains(word) || VERSION.matcher(word).matches();
  }
}
