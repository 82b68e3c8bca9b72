package org.daftar.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daftar.text.Bidi;
import org.daftar.text.Folding;

/// Sorts what stands above a table: the kingdom's heading, the administration, the source, and the
/// title itself.
record TitleRows(List<String> rows) {
  private static final Pattern HEADING = Pattern.compile("royaume du maroc|المملكه المغربيه");
  private static final Pattern BODY =
      Pattern.compile(
          "(ministere|direction|delegation|academie|agence|office|haut[- ]commissariat|wilaya|"
              + "prefecture|province de|commune de|conseil|وزاره|مديريه|المديريه|المندوبيه|مندوبيه|"
              + "اكاديميه|الاكاديميه|وكاله|ولايه|عماله|جماعه|مجلس).*");
  private static final Pattern SOURCE = Pattern.compile("(?i)^\\s*(source|المصدر)\\s*:\\s*(.+)$");
  private static final Pattern NOTE =
      Pattern.compile("(\\(\\*\\)|\\*|nb|n\\.b|note|mise a jour|maj|unite|tableau n|page).*");
  private static final int LONGEST_TITLE = 200;

  Optional<String> administration(boolean arabic) {
    return rows.stream()
        .map(String::strip)
        .filter(row -> BODY.matcher(Folding.fold(row)).matches())
        .filter(row -> isArabic(row) == arabic)
        .findFirst();
  }

  Optional<String> source() {
    return rows.stream()
        .map(SOURCE::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(2).strip())
        .findFirst();
  }

  Optional<String> title(boolean arabic) {
    return rows.stream()
        .map(String::strip)
        .filter(TitleRows::mayBeTitle)
        .filter(row -> isArabic(row) == arabic)
        .findFirst();
  }

  private static boolean mayBeTitle(String row) {
    String folded = Folding.fold(row);
    return row.length() <= LONGEST_TITLE
        && folded.split(" ").length >= 2
        && folded.chars().anyMatch(Character::isLetter)
        && !HEADING.matcher(folded).find()
        && !BODY.matcher(folded).matches()
        && !SOURCE.matcher(row).matches()
        && !NOTE.matcher(folded).matches();
  }

  private static boolean isArabic(String row) {
    return Bidi.startsRightToLeft(row);
  }
}
