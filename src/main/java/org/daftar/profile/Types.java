package org.daftar.profile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.kernel.Column;
import org.daftar.kernel.ValueType;
import org.daftar.text.Folding;

/// What single values look like, and whether a value fits its column.
public final class Types {
  private static final Set<String> MISSING =
      Set.of(
          "-",
          "--",
          "---",
          "—",
          "–",
          "_",
          ".",
          "..",
          "...",
          "…",
          "?",
          "??",
          "*",
          "/",
          "x",
          "n.d.",
          "n.d",
          "nd",
          "n/d",
          "n.c.",
          "n.c",
          "nc",
          "n.r.",
          "n.r",
          "nr",
          "na",
          "n.a.",
          "n.a",
          "n/a",
          "#n/a",
          "nan",
          "null",
          "nil",
          "none",
          "vide",
          "neant",
          "non disponible",
          "non renseigne",
          "non communique",
          "non applicable",
          "inconnu",
          "unknown",
          "missing",
          "غ.م",
          "غ.م.",
          "غ م",
          "غير متوفر",
          "غير متوفره",
          "غير محدد",
          "غير معروف",
          "لا يوجد",
          "-99",
          "-999",
          "-9999",
          "-99999",
          "-999.0",
          "-9999.0");
  private static final Set<String> TRUE = Set.of("oui", "vrai", "yes", "true", "نعم", "صحيح");
  private static final Set<String> FALSE = Set.of("non", "faux", "no", "false", "لا", "خطا");
  private static final Set<String> CODE_WORDS =
      Set.of(
          "code",
          "codes",
          "cp",
          "insee",
          "ice",
          "rib",
          "iban",
          "cin",
          "cnie",
          "cne",
          "tel",
          "tele",
          "telephone",
          "phone",
          "gsm",
          "fax",
          "mobile",
          "portable",
          "cnss",
          "matricule",
          "siret",
          "siren",
          "massar",
          "postal",
          "zip",
          "رمز",
          "كود",
          "هاتف",
          "الهاتف",
          "الرمز",
          "النقال",
          "الفاكس",
          "البطاقه",
          "التسجيل");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+%-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern URI =
      Pattern.compile("(?i)(?:https?|ftp)://\\S+|www\\.[^\\s.]+\\.\\S+");
  private static final Pattern POINT =
      Pattern.compile("-?\\d{1,2}\\.\\d+\\s*[,;]\\s*-?\\d{1,3}\\.\\d+");
  private static final Set<String> YEAR_WORDS =
      Set.of("annee", "annees", "an", "year", "exercice", "سنه", "السنه", "العام");

  private Types() {}

  /// Whether the value is a usual mark for "no value": `-`, `n.d.`, `غ.م`, `-999`. It may still
  /// be meant (`NA` is Namibia), so nothing is taken out unasked.
  public static boolean isMissingToken(String value) {
    String text = value.strip();
    if (text.length() > 16) {
      return false;
    }
    return MISSING.contains(text) || (!hasDigit(text) && MISSING.contains(Folding.fold(text)));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /// Whether a column's name says that it holds codes or numbers to call: `code postal`, `ICE`,
  /// `رمز الجماعة`. Their values are no quantities, so they stay text.
  public static boolean isCodeHeader(String name) {
    return hasWord(name, CODE_WORDS);
  }

  static boolean isYearHeader(String name) {
    return hasWord(name, YEAR_WORDS);
  }

  private static boolean hasWord(String name, Set<String> words) {
    String folded = Folding.fold(CAMEL.matcher(name).replaceAll(" "));
    for (String word : SEPARATORS.split(folded)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// `oui`, `non`, `vrai`, `faux`, `نعم`, `لا`, `yes`, `no`, `true`, `false`, whatever the case.
  /// `0` and `1` are integers.
  public static Optional<Boolean> readBoolean(String value) {
    if (value.length() > 8 || hasDigit(value)) {
      return Optional.empty();
    }
    String folded = Folding.fold(value);
    return TRUE.contains(folded)
        ? Optional.of(true)
        : FALSE.contains(folded) ? Optional.of(false) : Optional.empty();
  }

  /// A time of day such as `08:30`.
  public static boolean isTime(String value) {
    return value.indexOf(':') > 0 && TIME.matcher(value.strip()).matches();
  }

  public static boolean isEmail(String value) {
    return value.indexOf('@') > 0 && EMAIL.matcher(value.strip()).matches();
  }

  public static boolean isUri(String value) {
    return value.indexOf('.') > 0 && URI.matcher(value.strip()).matches();
  }

  /// Two decimal coordinates in one cell, such as `33.5731, -7.5898`.
  public static boolean isPoint(String value) {
    return value.indexOf('.') > 0 && POINT.matcher(value.strip()).matches();
  }

  /// A year of four digits from 1600 to 2299.
  public static boolean isYear(String value) {
    return DateText.isYear(value.strip()) && value.strip().chars().allMatch(Character::isDigit);
  }

  /// Whether a filled value fits the type and format of its column, as [Profiler] gave them. Text
  /// fits text; anything fits a type that nothing is known about.
  public static boolean fits(Column column, String value) {
    return switch (column.type()) {
      case INTEGER -> readNumber(column, value).filter(n -> n.scale() <= 0).isPresent();
      case NUMBER -> readNumber(column, value).isPresent();
      case BOOLEAN -> readBoolean(value).isPresent();
      case DATE, DATETIME, YEARMONTH -> fitsDate(column, value);
      case TIME -> isTime(value);
      case YEAR -> isYear(value);
      case GEOPOINT -> isPoint(value);
      case STRING, DURATION, OBJECT, ARRAY, ANY -> true;
    };
  }

  private static Optional<java.math.BigDecimal> readNumber(Column column, String value) {
    return column
        .format()
        .flatMap(NumberNotation::ofPattern)
        .orElse(NumberNotation.PLAIN)
        .read(value.strip());
  }

  private static boolean fitsDate(Column column, String value) {
    DateNotation notation =
        column.format().map(DateNotation::ofPattern).orElse(DateNotation.DAY_FIRST);
    ValueType type = column.type();
    return notation.read(value.strip()).filter(date -> date.type() == type).isPresent();
  }
}
