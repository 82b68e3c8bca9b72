package org.daftar.samples;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// File 3: health centres as exported by an old database: windows-1252, `;`, decimal commas,
/// no-break spaces in thousands, doubled quotes, and coordinates of every kind.
final class HealthCentres {
  static final String FILE = "centres_sante_1252.csv";
  private static final int ROWS = 120;
  private static final int LATITUDE = 8;
  private static final int LONGITUDE = 9;
  private static final List<Integer> SWAPPED = List.of(17, 58, 93);
  private static final int ATLANTIC = 71;
  private static final List<String> TYPES =
      List.of("Centre de santé rural", "Centre de santé urbain", "Dispensaire rural");
  private static final List<String> PLACES =
      List.of("Aïn", "Oued", "Souk", "Douar", "Sidi", "Ksar", "Dar", "Bab", "Kasba", "Zaouïa");
  private static final List<String> NAMES =
      List.of(
          "Zitoune",
          "El Karma",
          "Rommane",
          "Tamda",
          "Essaf",
          "El Bir",
          "Noualla",
          "Tizi",
          "El Khattara",
          "Lghaba",
          "Mezgane",
          "El Hafa");
  private static final List<String> HEADER =
      List.of(
          "code_centre",
          "nom_centre",
          "type",
          "commune",
          "code_commune",
          "population_desservie",
          "taux_couverture",
          "latitude",
          "longitude",
          "observation");

  private final SampleSet set;
  private final Random random = new Random(1252L);
  private final List<List<String>> source = new ArrayList<>();
  private final List<List<String>> key = new ArrayList<>();
  private final Trap mixedLatitude;
  private final Trap mixedLongitude;
  private final Trap swappedLatitude;
  private final Trap outside;

  private HealthCentres(SampleSet set) {
    this.set = set;
    String mixed = "Degrés, minutes et secondes parmi des degrés décimaux";
    mixedLatitude = trap("mixed-coordinate-formats", mixed).column("latitude", LATITUDE);
    mixedLongitude = trap("mixed-coordinate-formats", mixed).column("longitude", LONGITUDE);
    swappedLatitude =
        trap("coordinates-swapped", "Latitude et longitude échangées").column("latitude", LATITUDE);
    outside =
        trap("coordinates-outside", "Point dans l’Atlantique ; rien ne dit la vraie place : vider")
            .column("latitude", LATITUDE);
  }

  static void draw(SampleSet set) {
    new HealthCentres(set).write();
  }

  private void write() {
    source.add(HEADER);
    key.add(HEADER);
    List<Places.Commune> communes =
        Places.all().stream().filter(c -> c.code().startsWith("01.")).toList();
    for (int i = 1; i <= ROWS; i++) {
      centre(i, communes.get(random.nextInt(communes.size())));
    }
    set.add(FILE, Delimited.text(';', "\r\n", source), Charset.forName("windows-1252"));
    set.key("centres_sante_1252", key);
  }

  private void centre(int number, Places.Commune commune) {
    int row = number + 1;
    int type = commune.urban() ? 1 : 2 * random.nextInt(2);
    String name = name(number);
    int population = commune.urban() ? 9000 + random.nextInt(40000) : 850 + random.nextInt(11000);
    int coverage = 520 + random.nextInt(460);
    // The box holds land only, between the Rif and the plain of Larache.
    int latitude = 34_780_000 + random.nextInt(250_000);
    int longitude = -5_700_000 + random.nextInt(1_500_000);
    List<String> fixed =
        List.of(
            String.format(Locale.ROOT, "CS-%04d", number),
            name,
            TYPES.get(type),
            commune.fr(),
            commune.code());
    String note = observation(number);
    List<String> raw = new ArrayList<>(fixed);
    List<String> clean = new ArrayList<>(fixed);
    raw.addAll(List.of(grouped(population), comma(coverage)));
    clean.addAll(List.of(String.valueOf(population), tenths(coverage)));
    place(row, number, latitude, longitude, raw, clean);
    raw.add(note);
    clean.add(note);
    source.add(raw);
    key.add(clean);
  }

  private void place(int row, int number, int lat, int lon, List<String> raw, List<String> clean) {
    if (SWAPPED.contains(number)) {
      raw.addAll(List.of(decimal(lon, ','), decimal(lat, ',')));
      clean.addAll(List.of(decimal(lat, '.'), decimal(lon, '.')));
      swappedLatitude.at(row, decimal(lat, '.'), row);
    } else if (number == ATLANTIC) {
      raw.addAll(List.of("34,150000", "-12,480000"));
      clean.addAll(List.of("", ""));
      outside.at(row, "", row);
    } else if (number % 9 == 4) {
      Sexagesimal north = Sexagesimal.of(lat);
      Sexagesimal west = Sexagesimal.of(-lon);
      raw.addAll(List.of(north.text("N"), west.text("O")));
      clean.addAll(List.of(decimal(north.millionths(), '.'), decimal(-west.millionths(), '.')));
      mixedLatitude.at(row, clean.get(LATITUDE - 1), row);
      mixedLongitude.at(row, clean.get(LONGITUDE - 1), row);
    } else {
      raw.addAll(List.of(decimal(lat, ','), decimal(lon, ',')));
      clean.addAll(List.of(decimal(lat, '.'), decimal(lon, '.')));
    }
  }

  /// Degrees, minutes and whole seconds.
  private record Sexagesimal(int seconds) {
    static Sexagesimal of(int millionths) {
      return new Sexagesimal((int) Math.round(millionths * 3600.0 / 1_000_000));
    }

    String text(String side) {
      return String.format(
          Locale.ROOT, "%d°%02d'%02d\"%s", seconds / 3600, seconds / 60 % 60, seconds % 60, side);
    }

    int millionths() {
      return (int) Math.round(seconds * 1_000_000.0 / 3600);
    }
  }

  private String name(int number) {
    String place =
        PLACES.get(random.nextInt(PLACES.size())) + " " + NAMES.get(random.nextInt(NAMES.size()));
    return number % 10 == 3 ? "Centre dit \"" + place + "\"" : "Centre " + place;
  }

  private static String observation(int number) {
    return switch (number % 11) {
      case 2 -> "Fermé le week-end ; garde assurée par l'hôpital";
      case 5 -> "Enclavé l'hiver, piste coupée";
      case 8 -> "Médecin à temps partagé";
      default -> "";
    };
  }

  private static String grouped(int count) {
    return count < 1000
        ? String.valueOf(count)
        : String.format(Locale.ROOT, "%d\u00a0%03d", count / 1000, count % 1000);
  }

  private static String comma(int tenths) {
    return tenths(tenths).replace('.', ',');
  }

  private static String tenths(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String decimal(int millionths, char mark) {
    String sign = millionths < 0 ? "-" : "";
    int size = Math.abs(millionths);
    return String.format(Locale.ROOT, "%s%d%c%06d", sign, size / 1_000_000, mark, size % 1_000_000);
  }

  private Trap trap(String rule, String note) {
    return set.trap(FILE, rule, note);
  }
}
