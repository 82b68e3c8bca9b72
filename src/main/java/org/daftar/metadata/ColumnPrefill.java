package org.daftar.metadata;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.ValueType;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.ValueCount;
import org.daftar.text.Bidi;

/// What the profile already says about a column: type, label from its header, unit in brackets, a
/// short closed list of values, an example, whether cells are empty.
final class ColumnPrefill {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*[(\\[]([^)\\]]{1,12})[)\\]]\\s*$");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)%|‰|°c?|[km]?dhs?|mad|درهم|د\\.م\\.?|[kcm]?m[²³23]?|km|ha|هكتار|كلم²?|t|tonnes?|طن|"
              + "[kmµ]?g(/m[³3]|/l)?|[mc]?l|kwh?|mwh?|h|min|s|j|jours?|mois|ans?|hab\\.?|نسمه|نسمة");
  private static final int FEWEST_CELLS = 20;
  private static final int CELLS_A_VALUE = 5;

  private ColumnPrefill() {}

  static ColumnDescription of(ColumnProfile profile, String publishedName) {
    String header = profile.column().name();
    return new ColumnDescription(
        header,
        publishedName,
        label(header),
        profile.column().type(),
        profile.column().format(),
        unit(header).orElse(""),
        LocalizedText.EMPTY,
        closedList(profile),
        profile.topValues().stream().findFirst().map(ValueCount::value).orElse(""),
        profile.missing() > 0 || !profile.missingTokens().isEmpty(),
        profile.missingTokens().stream().map(ValueCount::value).toList());
  }

  /// The header in words, by its language; a header in two languages fills both.
  static LocalizedText label(String header) {
    String words = unit(header).isPresent() ? IN_BRACKETS.matcher(header).replaceFirst("") : header;
    LocalizedText label = LocalizedText.EMPTY;
    for (String part : parts(words)) {
      String tag = Bidi.startsRightToLeft(part) ? "ar" : "fr";
      if (label.in(tag).isEmpty() && part.codePoints().anyMatch(Character::isLetter)) {
        label = label.with(tag, readable(part));
      }
    }
    return label;
  }

  private static List<String> parts(String header) {
    boolean twoScripts =
        Bidi.hasRightToLeft(header)
            && header.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    return twoScripts ? List.of(header.split("\\s*[/|\\n–—]\\s*|\\s+-\\s+")) : List.of(header);
  }

  private static String readable(String text) {
    String spaced = text.replaceAll("[_\\s]+", " ").strip();
    return spaced.isEmpty() || Bidi.startsRightToLeft(spaced)
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  private static Optional<String> unit(String header) {
    Matcher brackets = IN_BRACKETS.matcher(header);
    return brackets.find() && UNIT.matcher(brackets.group(1).strip()).matches()
        ? Optional.of(brackets.group(1).strip())
        : Optional.empty();
  }

  private static List<String> closedList(ColumnProfile profile) {
    List<String> values = profile.topValues().stream().map(ValueCount::value).sorted().toList();
    boolean closed =
        profile.column().type() == ValueType.STRING
            && profile.distinctExact()
            && profile.distinct() == values.size()
            && profile.missingTokens().isEmpty()
            && profile.count() >= FEWEST_CELLS
            && profile.count() >= CELLS_A_VALUE * profile.distinct();
    return closed ? values : List.of();
  }
}
