package org.daftar.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daftar.text.Folding;

/// Makes a title out of a file name: `effectifs_scolaires_2024-2025_VF2 (copie).xlsx` becomes
/// `Effectifs scolaires 2024-2025`. Marks of versions, full dates and encodings go; years stay,
/// because they tell one edition from another (inventory 3.5).
final class FileTitle {
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final Pattern FULL_DATE =
      Pattern.compile(
          "(?<!\\d)((19|20)\\d{2}[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])"
              + "|(0[1-9]|[12]\\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](19|20)\\d{2})(?!\\d)");
  private static final Pattern YEARS_APART =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-_/–]\\s*((?:19|20)\\d{2})(?!\\d)");

  /// Holds the hyphen between two years while the others become spaces.
  private static final char HELD = '\ue000';

  private static final Pattern MARK =
      Pattern.compile(
          "v\\.?\\d+([.]\\d+)*|vf\\d*|version\\d*|final[e]?\\d*|def|definiti(f|ve)|copie|copy|of|"
              + "corrige[e]?|modifie[e]?|maj|rev\\d*|old|bak|ancien|nouveau|brouillon|draft|scan|"
              + "\\d{1,2}|utf-?8|125[0-9]|cp125[0-9]|"
              + "نسخه|نهايي|نهاييه|معدل|معدله|مصحح|جديد");
  private static final List<String> LINKS = List.of("de", "du", "la", "le", "et", "من");

  private FileTitle() {}

  /// The name without its extension.
  static String stem(String fileName) {
    return EXTENSION.matcher(fileName).replaceFirst("");
  }

  /// The title; empty when nothing but marks is left.
  static String of(String fileName) {
    String text = FULL_DATE.matcher(stem(fileName)).replaceAll(" ");
    text = YEARS_APART.matcher(text).replaceAll("$1" + HELD + "$2");
    text = text.replaceAll("[_.()\\[\\]+~$#-]+", " ").replace(HELD, '-');
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
    dropMarks(words);
    return capitalised(String.join(" ", words));
  }

  private static void dropMarks(List<String> words) {
    while (!words.isEmpty() && (isMark(words.getLast()) || isLink(words.getLast()))) {
      words.removeLast();
    }
    while (!words.isEmpty() && (isMark(words.getFirst()) || isLink(words.getFirst()))) {
      words.removeFirst();
    }
  }

  private static boolean isMark(String word) {
    String folded = Folding.fold(word);
    return folded.isEmpty() || MARK.matcher(folded).matches();
  }

  private static boolean isLink(String word) {
    return LINKS.contains(Folding.fold(word));
  }

  private static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
