package org.daftar.samples;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invented persons. Telephones stay in 0600-00-00-xx, accounts use the bank code 999, identity
/// numbers the prefix ZZ, and mail the domain reserved for examples (RFC 2606 §3).
final class People {
  static final List<String> WOMEN =
      List.of(
          "Naïma",
          "Fatiha",
          "Khadija",
          "Salma",
          "Hanane",
          "Zineb",
          "Aïcha",
          "Malika",
          "Rachida",
          "Ghizlane",
          "Touria",
          "Amina");
  static final List<String> MEN =
      List.of(
          "Youssef",
          "Karim",
          "Mustapha",
          "Abdellah",
          "Driss",
          "Brahim",
          "Hicham",
          "Lahcen",
          "Mohamed",
          "Rachid",
          "Saïd",
          "Omar");
  static final List<String> FAMILIES =
      List.of(
          "EL FIKRI DEMO",
          "BENZITOUNE",
          "AIT TAMDA",
          "OUFLILA",
          "BOUROMMANE",
          "EL KARMANI",
          "TIZNOUA",
          "LAGHZALI DEMO",
          "BENDJILALA",
          "OUZEGGANE",
          "EL HAFAOUI",
          "MESKANI DEMO",
          "AZNAGUI",
          "BOUKHATTARA",
          "EL NOUALLI");

  private People() {}

  static String identity(int number) {
    return String.format(Locale.ROOT, "ZZ%06d", 900_000 + number);
  }

  /// One of the hundred reserved numbers, as ten digits.
  static String phone(int number) {
    return String.format(Locale.ROOT, "06000000%02d", number % 100);
  }

  static String mail(String first, String family, int number) {
    String name = (first.charAt(0) + "." + family.replace(" ", "")).toLowerCase(Locale.ROOT);
    return name.replace("ï", "i") + number + "@example.org";
  }

  /// An account number of 24 digits: bank 999, town 780, account, key 97 − (first22 × 100 mod 97).
  static String account(int number) {
    String first = String.format(Locale.ROOT, "999780%016d", 1_000_000L + number * 7919L);
    return first + String.format(Locale.ROOT, "%02d", 97 - remainder(first + "00"));
  }

  /// The same shape with a key that does not hold.
  static String brokenAccount(int number) {
    String right = account(number);
    int wrong = (Integer.parseInt(right.substring(22)) + 11) % 97;
    return right.substring(0, 22) + String.format(Locale.ROOT, "%02d", wrong);
  }

  /// What is left of a long run of digits divided by 97.
  static int remainder(String digits) {
    int left = 0;
    for (int i = 0; i < digits.length(); i++) {
      left = (left * 10 + (digits.charAt(i) - '0')) % 97;
    }
    return left;
  }

  static <T> T one(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
