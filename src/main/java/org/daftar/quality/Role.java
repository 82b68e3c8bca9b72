package org.daftar.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daftar.text.Folding;

/// What the words of a column's header say its values are. Words are compared folded, as whole
/// words, in French, Arabic and English; several words in one entry must follow each other.
enum Role {
  LATITUDE("latitude", "lat", "خط العرض", "y_lat"),
  LONGITUDE("longitude", "lon", "lng", "long", "خط الطول"),
  GEOMETRY("geometry", "geometrie", "geom", "wkt", "point"),
  PHONE(
      "telephone", "tel", "gsm", "phone", "mobile", "portable", "fax", "الهاتف", "هاتف", "الفاكس"),
  EMAIL("email", "e mail", "mail", "courriel", "البريد الالكتروني", "بريد الكتروني"),
  CIN("cin", "cnie", "carte nationale", "n cin", "ب ت و", "ب و", "البطاقه الوطنيه", "رقم البطاقه"),
  RIB("rib", "compte bancaire", "الحساب البنكي", "رقم الحساب"),
  IBAN("iban"),
  ICE("ice", "identifiant commun", "التعريف الموحد", "المعرف الموحد"),
  POSTCODE("code postal", "codepostal", "cp", "postal code", "postcode", "zip", "الرمز البريدي"),
  COMMUNE_CODE(
      "code commune",
      "code communal",
      "code geographique",
      "code geo",
      "code hcp",
      "codecommune",
      "code_commune",
      "رمز الجماعه",
      "رمز جماعي",
      "الرمز الجغرافي"),
  CODE("code", "رمز", "الرمز", "matricule", "if", "rc", "cnss", "massar", "patente", "siret"),
  ID(
      "id",
      "identifiant",
      "identifier",
      "uid",
      "uuid",
      "matricule",
      "numero",
      "num",
      "n°",
      "no",
      "ref",
      "reference",
      "المعرف",
      "الرقم",
      "رقم",
      "الرقم الترتيبي"),
  DATE("date", "jour", "echeance", "تاريخ", "التاريخ"),
  BIRTH_DATE(
      "date de naissance",
      "date naissance",
      "naissance",
      "ne le",
      "nee le",
      "birth date",
      "birthdate",
      "date of birth",
      "dob",
      "تاريخ الازدياد",
      "تاريخ الولاده",
      "تاريخ الميلاد"),
  FAMILY_NAME(
      "prenom",
      "prenoms",
      "nom et prenom",
      "nom prenom",
      "nom complet",
      "nom de famille",
      "nom du beneficiaire",
      "nom beneficiaire",
      "full name",
      "first name",
      "last name",
      "surname",
      "الاسم العائلي",
      "الاسم الشخصي",
      "الاسم الكامل",
      "الاسم والنسب",
      "النسب",
      "اسم المستفيد"),
  YEAR("annee", "exercice", "year", "السنه", "سنه"),
  COMPANY(
      "fournisseur",
      "titulaire",
      "attributaire",
      "societe",
      "entreprise",
      "raison sociale",
      "supplier",
      "company",
      "المقاوله",
      "الشركه",
      "المورد",
      "نائل الصفقه");

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf can't be changed
  private final List<String> words;

  Role(String... words) {
    List<String> padded = new ArrayList<>();
    for (String word : words) {
      padded.add(" " + bare(word) + " ");
    }
    this.words = List.copyOf(padded);
  }

  /// What the header says, possibly several things or nothing.
  static Set<Role> of(String header) {
    String bare = " " + bare(header) + " ";
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : values()) {
      if (role.words.stream().anyMatch(bare::contains)) {
        roles.add(role);
      }
    }
    if (bare.equals(" nom ")) {
      roles.add(FAMILY_NAME);
    }
    return roles;
  }

  /// The header's words, folded, with one space between them: `Code_Commune` is `code commune`.
  static String bare(String header) {
    StringBuilder spaced = new StringBuilder(header.length() + 8);
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean hump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(header.charAt(i - 1));
      boolean letter = Character.isLetterOrDigit(c) || c == '°' || Character.getType(c) == 6;
      spaced.append(hump ? " " : "").append(letter || c == '\u0640' ? c : ' ');
    }
    return Folding.fold(spaced.toString());
  }
}
