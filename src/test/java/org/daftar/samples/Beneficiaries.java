package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// File 6: people who receive social support. Every one is invented; the file must never leave so.
/// By commune, sex and birth date 186 rows stand in groups of six and 14 stand alone; by province,
/// sex and ten years of age no group is smaller than six.
final class Beneficiaries {
  static final String FILE = "beneficiaires_appui_social.csv";
  private static final int GROUPS = 31;
  private static final int GROUP_SIZE = 6;
  private static final int ALONE = 14;
  private static final int REFERENCE_YEAR = 2025;
  private static final List<String> PROVINCES = List.of("Province Nour", "Province Atlal");
  private static final List<List<String>> COMMUNES =
      List.of(
          List.of("Aïn Tamaris", "Oued Nejma", "Douar Lmizan", "Sidi Rihane"),
          List.of("Ksar Yassamine", "Bir Ellouz", "Jnane Errih", "Souk Lfejr"));
  private static final List<String> AIDS =
      List.of("Appui alimentaire", "Aide au logement", "Soutien scolaire", "Appareillage");
  private static final List<String> HANDICAPS =
      List.of("Aucun", "Aucun", "Aucun", "Moteur", "Visuel", "Auditif", "Aucun", "Mental");
  private static final List<String> HEADER =
      List.of(
          "dossier",
          "nom",
          "prenom",
          "cin",
          "sexe",
          "date_naissance",
          "province",
          "commune",
          "telephone",
          "courriel",
          "rib",
          "handicap",
          "type_aide",
          "montant_mensuel",
          "observations");

  /// What may single a person out.
  private record Profile(int province, String commune, String sex, int year, String day) {
    String date() {
      return day + "/" + year;
    }

    String group() {
      int decade = (REFERENCE_YEAR - year) / 10 * 10;
      return PROVINCES.get(province) + ";" + sex + ";" + decade + "-" + (decade + 9);
    }
  }

  private final Random random = new Random(6_000_014L);
  private final SampleSet set;
  private final List<List<String>> records = new ArrayList<>();
  private final Trap badAccounts;
  private final Trap badPhones;
  private final Trap freeText;

  private Beneficiaries(SampleSet set) {
    this.set = set;
    badAccounts = trap("invalid-rib", "La clé du RIB ne tombe pas juste").column("rib", 11);
    badPhones = trap("invalid-phone", "Un chiffre manque").column("telephone", 9);
    freeText =
        trap("personal-data", "Adresse ou téléphone glissé dans le texte libre")
            .column("observations", 15);
  }

  static void draw(SampleSet set) {
    new Beneficiaries(set).write();
  }

  private void write() {
    records.add(HEADER);
    List<Profile> profiles = profiles();
    Trap unique =
        trap("quasi-identifiers", "Seules de leur commune, sexe et date de naissance : k = 1")
            .later();
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      person(i + 1, profile);
      if (Collections.frequency(profiles, profile) == 1) {
        unique.at(i + 2);
      }
    }
    set.add(FILE, Delimited.text(';', "\r\n", records), StandardCharsets.UTF_8);
    set.key("beneficiaires_appui_social", aggregated(profiles));
    personal("nom", 2, "Nom de famille").later();
    personal("prenom", 3, "Prénom").later();
    personal("cin", 4, "Numéro de la carte nationale d’identité");
    personal("date_naissance", 6, "Date de naissance");
    personal("telephone", 9, "Téléphone");
    personal("courriel", 10, "Adresse électronique");
    personal("rib", 11, "Compte bancaire");
    personal("handicap", 12, "Santé : donnée sensible au sens de la loi 09-08, article premier")
        .later();
  }

  private List<Profile> profiles() {
    List<Profile> all = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      Profile shared = profile(group, "01/01");
      all.addAll(Collections.nCopies(GROUP_SIZE, shared));
    }
    for (int alone = 0; alone < ALONE; alone++) {
      Profile near = profile(alone * 2, "%02d/%02d".formatted(3 + alone, 2 + alone % 10));
      all.add(near);
    }
    Collections.shuffle(all, random);
    return all;
  }

  /// Distinct for each `group`; sixteen coarse groups in all, each met at least once.
  private static Profile profile(int group, String day) {
    int province = group % 2;
    String sex = group / 2 % 2 == 0 ? "F" : "M";
    int decade = group / 4 % 4;
    String commune = COMMUNES.get(province).get((group / 4 + group / 16) % 4);
    int year = REFERENCE_YEAR - (30 + decade * 10) - (group / 16 * 4 + 2);
    return new Profile(province, commune, sex, year, day);
  }

  private void person(int number, Profile p) {
    int row = number + 1;
    boolean woman = p.sex().equals("F");
    String first = People.one(random, woman ? People.WOMEN : People.MEN);
    String family = People.one(random, People.FAMILIES);
    records.add(
        List.of(
            "AS-2025-%04d".formatted(number),
            family,
            first,
            People.identity(number),
            p.sex(),
            p.date(),
            PROVINCES.get(p.province()),
            p.commune(),
            phone(row, number),
            number % 4 == 0 ? "" : People.mail(first, family, number),
            account(row, number),
            People.one(random, HANDICAPS),
            People.one(random, AIDS),
            String.valueOf(300 + 50 * random.nextInt(13)),
            observation(row, number, p)));
  }

  private String phone(int row, int number) {
    String digits = People.phone(number);
    if (number % 67 == 20) {
      badPhones.at(row);
      return digits.substring(0, 9);
    }
    return switch (number % 5) {
      case 1 -> "+212" + digits.substring(1);
      case 3 -> digits.replaceAll("(..)(?=.)", "$1 ");
      default -> digits;
    };
  }

  private String account(int row, int number) {
    if (number % 50 == 33) {
      badAccounts.at(row);
      return People.brokenAccount(number);
    }
    return People.account(number);
  }

  private String observation(int row, int number, Profile p) {
    return switch (number % 12) {
      case 4 -> {
        freeText.at(row);
        yield "Habite n° %d, rue des Amandiers, %s, près de l’école".formatted(number, p.commune());
      }
      case 9 -> {
        freeText.at(row);
        yield "Rappeler le voisin au " + People.phone(number + 40) + " après 18 h";
      }
      case 2 -> "Dossier complet";
      case 7 -> "Visite à domicile prévue";
      default -> "";
    };
  }

  private static List<List<String>> aggregated(List<Profile> profiles) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    profiles.forEach(p -> counts.merge(p.group(), 1, Integer::sum));
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("province", "sexe", "tranche_age", "beneficiaires"));
    counts.forEach(
        (group, count) -> {
          List<String> cells = new ArrayList<>(List.of(group.split(";", -1)));
          cells.add(String.valueOf(count));
          table.add(cells);
        });
    return table;
  }

  private Trap personal(String column, int index, String note) {
    return trap("personal-data", note).column(column, index);
  }

  private Trap trap(String rule, String note) {
    return set.trap(FILE, rule, note);
  }
}
