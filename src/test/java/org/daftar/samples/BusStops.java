package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// File 8: three hundred bus stops of an invented town. Eighteen, six in a hundred, are misplaced;
/// four share the number of another; a depot stands among them as a polygon.
final class BusStops {
  static final String FILE = "arrets_bus.geojson";
  private static final int LINES = 10;
  private static final int STOPS = 30;
  private static final int DEPOT_AFTER = 150;
  private static final List<String> PLACES_FR =
      List.of("Place", "Marché", "École", "Hôpital", "Jardin", "Gare routière");
  private static final List<String> PLACES_AR =
      List.of("ساحة", "سوق", "مدرسة", "مستشفى", "حديقة", "محطة");
  private static final List<String> NAMES_FR =
      List.of("Ennour", "Atlal", "Yassamine", "Errih", "Lfejr", "Ellouz", "Tamaris");
  private static final List<String> NAMES_AR =
      List.of("النور", "الأطلال", "الياسمين", "الريح", "الفجر", "اللوز", "تماريس");

  private final SampleSet set;
  private final Random random = new Random(300L);
  private final List<String> features = new ArrayList<>();
  private final List<List<String>> key = new ArrayList<>();
  private final Trap swapped;
  private final Trap outside;
  private final Trap displaced;
  private final Trap duplicates;

  private BusStops(SampleSet set) {
    this.set = set;
    swapped = trap("coordinates-swapped", "Latitude d’abord, au lieu de la longitude");
    outside = trap("coordinates-outside", "Signe de la longitude perdu : le point tombe à l’est");
    displaced =
        trap("misplaced-point", "Arrêt à quelque 9 km de sa ligne, bien que dans la région")
            .later();
    duplicates =
        set.trap(FILE, "duplicate-id", "Numéro d’un autre arrêt").column("id", 1).keyColumn("id");
  }

  static void draw(SampleSet set) {
    new BusStops(set).write();
  }

  private void write() {
    key.add(List.of("id", "nom", "nom_ar", "ligne", "ordre", "longitude", "latitude"));
    int number = 0;
    for (int line = 1; line <= LINES; line++) {
      for (int order = 1; order <= STOPS; order++) {
        stop(++number, line, order);
        if (number == DEPOT_AFTER) {
          depot();
        }
      }
    }
    trap("crs-member", "Membre « crs » retiré de GeoJSON par la RFC 7946, § 4");
    trap("licence-propagation", "La source est sous ODbL : le jeu dérivé doit le rester").later();
    set.add(FILE, collection(), StandardCharsets.UTF_8);
    set.key("arrets_bus", key);
  }

  private String collection() {
    return """
    {
    "type": "FeatureCollection",
    "name": "arrets_bus",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "source": "© les contributeurs d’OpenStreetMap, ODbL 1.0 (mention d’exercice : ces arrêts sont inventés)",
    "features": [
    """
        + String.join(",\n", features)
        + "\n]\n}\n";
  }

  private void stop(int number, int line, int order) {
    int row = features.size() + 1;
    double angle = Math.PI * line / LINES;
    int step = (order - STOPS / 2) * 2200;
    int lon = -6_360_000 + (int) (step * StrictMath.cos(angle)) + random.nextInt(300);
    int lat = 32_340_000 + (int) (step * StrictMath.sin(angle)) + random.nextInt(300);
    int place = random.nextInt(PLACES_FR.size());
    int name = random.nextInt(NAMES_FR.size());
    String fr = PLACES_FR.get(place) + " " + NAMES_FR.get(name);
    String ar = PLACES_AR.get(place) + " " + NAMES_AR.get(name);
    String id = "ARR-%03d".formatted(number);
    key.add(List.of(id, fr, ar, "L" + line, String.valueOf(order), degrees(lon), degrees(lat)));
    String point = written(row, number, lon, lat);
    features.add(
        """
        {"type": "Feature", "properties": {"id": "%s", "nom": "%s", "nom_ar": "%s", "ligne": "L%d", "ordre": %d}, "geometry": {"type": "Point", "coordinates": [%s]}}\
        """
            .formatted(writtenId(row, number, id), fr, ar, line, order, point));
  }

  private String written(int row, int number, int lon, int lat) {
    String right = degrees(lon) + ", " + degrees(lat);
    return switch (number % 50) {
      case 12 -> {
        swapped.at(row, right);
        yield degrees(lat) + ", " + degrees(lon);
      }
      case 27 -> {
        outside.at(row, right);
        yield degrees(-lon) + ", " + degrees(lat);
      }
      case 41 -> {
        displaced.at(row, right);
        yield degrees(lon + 95_000) + ", " + degrees(lat + 12_000);
      }
      default -> right;
    };
  }

  private String writtenId(int row, int number, String id) {
    if (number % 70 != 64) {
      return id;
    }
    duplicates.at(row, id, number + 1);
    return "ARR-%03d".formatted(number - 3);
  }

  private void depot() {
    int row = features.size() + 1;
    features.add(
        """
        {"type": "Feature", "properties": {"id": "DEP-001", "nom": "Dépôt central", "nom_ar": "المستودع المركزي", "ligne": null, "ordre": null}, "geometry": {"type": "Polygon", "coordinates": [[[-6.38, 32.36], [-6.376, 32.36], [-6.376, 32.363], [-6.38, 32.363], [-6.38, 32.36]]]}}\
        """);
    trap("mixed-geometry", "Un polygone parmi les points").at(row);
  }

  private static String degrees(int millionths) {
    String sign = millionths < 0 ? "-" : "";
    int size = Math.abs(millionths);
    return String.format(Locale.ROOT, "%s%d.%06d", sign, size / 1_000_000, size % 1_000_000);
  }

  private Trap trap(String rule, String note) {
    return set.trap(FILE, rule, note);
  }
}
