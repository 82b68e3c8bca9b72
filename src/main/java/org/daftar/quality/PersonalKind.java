package org.daftar.quality;

import java.util.Locale;
import java.util.Set;
import org.daftar.text.Folding;

/// What of a person a cell tells (domain CLA-3, privacy §2). Company identifiers (ICE, RC, IF) are
/// none; neither are offices' fixed telephones and addresses such as `contact@`.
enum PersonalKind {
  CIN,
  PHONE,
  EMAIL,
  RIB,
  IBAN,
  BIRTH_DATE,
  NAME,
  /// An address or a number somewhere in a free text.
  IN_TEXT;

  private static final Set<String> OFFICES =
      Set.of(
          "contact",
          "info",
          "infos",
          "information",
          "accueil",
          "secretariat",
          "direction",
          "dg",
          "courrier",
          "communication",
          "service",
          "support",
          "admin",
          "webmaster",
          "mairie",
          "commune",
          "province",
          "ecole",
          "greffe",
          "bo",
          "guichet",
          "noreply",
          "no-reply");

  /// The key of the sentence for a column of this kind.
  String key() {
    return switch (this) {
      case CIN -> "quality.personal.cin";
      case PHONE -> "quality.personal.phone";
      case EMAIL -> "quality.personal.email";
      case RIB -> "quality.personal.rib";
      case IBAN -> "quality.personal.iban";
      case BIRTH_DATE -> "quality.personal.birthDate";
      case NAME -> "quality.personal.name";
      case IN_TEXT -> "quality.personal.inText";
    };
  }

  /// One or two letters, then five to seven digits; spaces and a hyphen are seen between them.
  static boolean isCin(String text) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (isLatin(c) && digits == 0) {
        letters++;
      } else if (c != ' ' && c != '-') {
        return false;
      }
    }
    return letters >= 1 && letters <= 2 && digits >= 5 && digits <= 7;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /// A whole e-mail address that is not an office's.
  static boolean isPersonalEmail(String text) {
    int at = text.indexOf('@');
    boolean shape =
        at > 0
            && at == text.lastIndexOf('@')
            && text.indexOf('.', at) > at + 1
            && text.indexOf(' ') < 0
            && text.length() - at > 4;
    return shape && !OFFICES.contains(text.substring(0, at).toLowerCase(Locale.ROOT));
  }

  /// `MA`, two digits of key, then a RIB.
  static boolean isIban(String text) {
    String bare = text.replace(" ", "");
    boolean shape = bare.length() == 28 && bare.regionMatches(true, 0, "MA", 0, 2);
    return shape && Identifiers.digits(bare).length() == 26;
  }

  /// Whether a sentence holds an e-mail address or a mobile telephone number.
  static boolean hasContact(String text) {
    return hasEmail(text) || hasMobile(text);
  }

  private static boolean hasEmail(String text) {
    if (text.indexOf('@') < 0) {
      return false;
    }
    for (String word : text.split("[\\s<>(),;:]+")) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (isPersonalEmail(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMobile(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPhonePart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String run = text.substring(start, i).strip();
        if (run.length() >= 10 && "0+".indexOf(run.charAt(0)) >= 0 && Phones.isMobile(run)) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isPhonePart(char c) {
    return Character.isDigit(c) || c == '+' || c == '.' || c == '-' || Marks.isSpace(c);
  }

  /// Whether a sentence says where somebody lives: a number and a word of streets.
  static boolean hasAddress(String text) {
    String folded = " " + Folding.fold(text).replace(',', ' ').replace('\'', ' ') + " ";
    boolean street = STREETS.stream().anyMatch(folded::contains);
    return street && folded.chars().anyMatch(Character::isDigit);
  }

  private static final Set<String> STREETS =
      Set.of(
          " rue ",
          " avenue ",
          " av. ",
          " bd ",
          " boulevard ",
          " hay ",
          " derb ",
          " lotissement ",
          " immeuble ",
          " imm. ",
          " appt ",
          " appartement ",
          " residence ",
          " زنقه ",
          " شارع ",
          " حي ",
          " درب ",
          " اقامه ",
          " عماره ",
          " تجزئه ");
}
