package org.daftar.samples;

import java.util.List;
import java.util.Locale;

/// Invented companies of file 5. Their ICE start with 00999, which has not been given out; they
/// carry a right control: 9 + 4 + 2 digits, divisible by 97 as a whole.
final class Suppliers {
  /// A supplier under the name the answer key keeps.
  record Supplier(String name, String ice, boolean person) {}

  private static final List<String> NAMES =
      List.of(
          "Atlas Démo Travaux SARL",
          "Rif Études Fictives SA",
          "Oued Nejma Fournitures SARL",
          "Imprimerie Yassamine SARL AU",
          "Tamaris Équipement SA",
          "Bureau Lmizan Conseil SARL",
          "Ksar Nettoyage Fictif SARL",
          "Sidi Rihane Transport SARL",
          "Souk Lfejr Informatique SA",
          "Jnane Errih Espaces Verts SARL",
          "BENZITOUNE Driss, personne physique",
          "OUFLILA Malika, personne physique");

  /// Six ways to write the first supplier; the first three fold to the same letters.
  static final List<String> SPELLINGS =
      List.of(
          "Atlas Démo Travaux SARL",
          "ATLAS DEMO TRAVAUX SARL",
          "Atlas Demo  Travaux Sarl ",
          "Sté Atlas Démo Travaux",
          "Atlas Démo Travaux S.A.R.L.",
          "STE ATLAS DEMO TRX");

  static final List<Supplier> ALL = all();

  private Suppliers() {}

  private static List<Supplier> all() {
    return NAMES.stream()
        .map(
            name ->
                new Supplier(name, ice(NAMES.indexOf(name)), name.endsWith("personne physique")))
        .toList();
  }

  private static String ice(int number) {
    String first = String.format(Locale.ROOT, "00999%04d0000", 137 * (number + 1));
    int control = (97 - People.remainder(first + "00")) % 97;
    return first + String.format(Locale.ROOT, "%02d", control);
  }

  /// The number with a control that does not hold.
  static String broken(String ice) {
    int wrong = (Integer.parseInt(ice.substring(13)) + 5) % 97;
    return ice.substring(0, 13) + String.format(Locale.ROOT, "%02d", wrong);
  }
}
