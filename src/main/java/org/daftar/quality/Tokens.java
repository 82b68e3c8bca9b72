package org.daftar.quality;

import java.util.Set;
import org.daftar.text.Folding;

/// Words that stand in a cell in place of a value.
final class Tokens {
  private static final int LONGEST = 24;
  private static final int LONGEST_WORD = 8;

  /// What the words for "no value" start with, to spare all others the folding.
  private static final String STARTS = "nNdDmM-–—.…?(<غ";

  /// Never a value, whatever the column. Folded.
  private static final Set<String> MISSING =
      Set.of(
          "n.d.",
          "n.d",
          "n/d",
          "n.a.",
          "n/a",
          "n.c.",
          "n/c",
          "n.r.",
          "null",
          "nan",
          "(null)",
          "(vide)",
          "<na>",
          "-",
          "--",
          "---",
          "–",
          "—",
          "..",
          "...",
          "…",
          "?",
          "??",
          "???",
          "non disponible",
          "non renseigne",
          "non renseignee",
          "non communique",
          "non dispo",
          "donnee manquante",
          "not available",
          "missing",
          "غير متوفر",
          "غير متوفره",
          "غير متاح",
          "غير متاحه",
          "غ.م",
          "غ.م.",
          "غ م",
          "غير محدد");

  /// Words for "no value" that may also be values: so only where numbers or dates are expected.
  private static final Set<String> DOUBTFUL =
      Set.of(
          "na", "nd", "nc", "nr", "ns", "neant", "aucun", "aucune", "none", "nil", "x", "xx", "xxx",
          "vide", "inconnu", "unknown", ".", "/", "//", "*", "لا شيء", "لا يوجد", "مجهول", "tbd",
          "rien");

  /// Numbers that stand for "no value" where every other number is zero or more.
  private static final Set<String> SENTINELS =
      Set.of("-99", "-999", "-9999", "-99999", "-999.0", "-9999.0", "-999.9", "-1e30", "-999999");

  /// What spreadsheets write where a formula failed, in the languages used here.
  private static final Set<String> ERRORS =
      Set.of(
          "#ref!",
          "#n/a",
          "#n/d",
          "#na",
          "#div/0!",
          "#valeur!",
          "#value!",
          "#nom?",
          "#name?",
          "#nul!",
          "#null!",
          "#nombre!",
          "#num!",
          "#calc!",
          "#spill!",
          "#champ!",
          "#field!");

  private Tokens() {}

  static boolean isMissing(String text) {
    boolean likely = text.length() <= LONGEST && STARTS.indexOf(text.charAt(0)) >= 0;
    return likely && MISSING.contains(Folding.fold(text));
  }

  static boolean isDoubtful(String text) {
    return text.length() <= LONGEST_WORD && DOUBTFUL.contains(Folding.fold(text));
  }

  static boolean isSentinel(String text) {
    return text.length() <= LONGEST && SENTINELS.contains(text);
  }

  static boolean isError(String text) {
    boolean sign = text.startsWith("#") || text.startsWith("Err:");
    return sign
        && (ERRORS.contains(Marks.lower(text))
            || (text.startsWith("Err:") && text.length() == 7)
            || isHashes(text));
  }

  /// `#####`, what a column too narrow for its number shows.
  private static boolean isHashes(String text) {
    return text.length() >= 4 && text.chars().allMatch(c -> c == '#');
  }
}
