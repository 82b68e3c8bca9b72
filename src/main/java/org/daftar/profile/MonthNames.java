package org.daftar.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.text.Folding;
import org.jspecify.annotations.Nullable;

/// Names of months: French and English with their usual short forms, Arabic as written in Morocco,
/// in Algeria and Tunisia, in Egypt and the Gulf, and in the Levant (CLDR); Hijri months in Arabic
/// and in
/// the usual French spellings.
final class MonthNames {
  private static final List<String> GREGORIAN =
      List.of(
          "janvier janv jan january يناير جانفي كانون_الثاني",
          "février févr fév fev february feb فبراير فيفري شباط",
          "mars mar march مارس آذار",
          "avril avr april apr أبريل ابريل إبريل أفريل نيسان",
          "mai may ماي مايو أيار",
          "juin june jun يونيو يونيه جوان حزيران",
          "juillet juil july jul يوليوز يوليو يوليه جويلية تموز",
          "août aou august aug غشت أغسطس أوت آب",
          "septembre sept sep september شتنبر سبتمبر أيلول",
          "octobre oct october أكتوبر تشرين_الأول",
          "novembre nov november نونبر نوفمبر تشرين_الثاني",
          "décembre déc dec december دجنبر ديسمبر كانون_الأول");
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> HIJRI =
      Set.of(
          "محرم",
          "صفر",
          "ربيع",
          "جمادي",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "القعده",
          "الحجه",
          "mouharram",
          "moharram",
          "muharram",
          "safar",
          "rabii",
          "rabia",
          "rabi",
          "joumada",
          "jumada",
          "rajab",
          "chaabane",
          "chaaban",
          "chabane",
          "ramadan",
          "chaoual",
          "chawwal",
          "chawal",
          "kiida",
          "kaada",
          "qiida",
          "hija",
          "hijja");

  private MonthNames() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < GREGORIAN.size(); i++) {
      for (String name : GREGORIAN.get(i).split(" ")) {
        numbers.put(Folding.fold(name.replace('_', ' ')), i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /// The number of a month from 1, or `null` where it is the name of none.
  static @Nullable Integer number(String name) {
    return NUMBERS.get(Folding.fold(name));
  }

  /// Whether one of the words is a Hijri month.
  static boolean isHijri(String text) {
    for (String word : NO_LETTERS.split(Folding.fold(text))) {
      if (HIJRI.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
