package org.daftar.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.text.Folding;

/// Month names, folded, and their numbers: French, English, the Arabic of Morocco and of the East,
/// and the months of the Hijri calendar (domain §2.5).
final class MonthNames {
  private static final Map<String, Integer> SOLAR =
      numbered(
          "janvier janv jan january يناير جانفي",
          "fevrier fevr fev february feb فبراير فيفري",
          "mars march mar مارس",
          "avril avr april apr ابريل افريل",
          "mai may ماي مايو",
          "juin june jun يونيو جوان",
          "juillet juil july jul يوليوز يوليو جويليه",
          "aout august aug غشت اغسطس اوت",
          "septembre sept september sep شتنبر سبتمبر",
          "octobre october oct اكتوبر",
          "novembre november nov نونبر نوفمبر",
          "decembre december dec دجنبر ديسمبر");

  private static final Map<String, Integer> LUNAR =
      numbered(
          "محرم moharram mouharram",
          "صفر safar",
          "ربيع_الاول rabii_i rabii_al_awal rabia_i",
          "ربيع_الثاني ربيع_الاخر rabii_ii rabia_ii",
          "جمادي_الاولي جمادي_الاول joumada_i",
          "جمادي_الثانيه جمادي_الاخره joumada_ii",
          "رجب rejeb rajab",
          "شعبان chaabane chaabane",
          "رمضان ramadan",
          "شوال chaoual",
          "ذو_القعده ذي_القعده kaada hija_kaada",
          "ذو_الحجه ذي_الحجه hija dou_al_hija");

  private MonthNames() {}

  /// The number of a month of the civil year, or 0 if the word names none.
  static int solar(String word) {
    return SOLAR.getOrDefault(bare(word), 0);
  }

  /// The number of a month of the Hijri year, or 0 if the words name none.
  static int lunar(String words) {
    return LUNAR.getOrDefault(bare(words), 0);
  }

  private static String bare(String word) {
    String folded = Folding.fold(word);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static Map<String, Integer> numbered(String... months) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < months.length; i++) {
      for (String name : List.of(months[i].split(" "))) {
        numbers.put(Folding.fold(name.replace('_', ' ')), i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
