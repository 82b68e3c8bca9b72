package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// File 7: air quality by the hour around the two nights when Moroccan clocks moved in 2025: back
/// from GMT+1 on 23 February, before Ramadan, and forward again on 6 April. Some stations write
/// local hours, some milliseconds since 1970, some hours with their offset.
final class AirQuality {
  static final String FILE = "qualite_air_capteurs.json";
  private static final int HOURS = 8;
  private static final int MISSING = -999;
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /// How a station writes its hours.
  private enum Clock {
    LOCAL,
    MILLISECONDS,
    OFFSET
  }

  private record Station(
      String id, String name, String latitude, String longitude, Clock clock, boolean milligrams) {}

  /// A night seen from UTC: its first hour, the offset before, and after 02:00 UTC.
  private record Night(LocalDateTime start, int before, int after) {
    OffsetDateTime at(int hour) {
      OffsetDateTime utc = start.plusHours(hour).atOffset(ZoneOffset.UTC);
      int offset =
          utc.getDayOfMonth() == start.getDayOfMonth() || utc.getHour() < 2 ? before : after;
      return utc.withOffsetSameInstant(ZoneOffset.ofHours(offset));
    }
  }

  private static final List<Night> NIGHTS =
      List.of(
          new Night(LocalDateTime.of(2025, 2, 22, 22, 0), 1, 0),
          new Night(LocalDateTime.of(2025, 4, 5, 22, 0), 0, 1));
  private static final List<Station> STATIONS =
      List.of(
          new Station("QA-01", "Place Ennour", "32.3412", "-6.3587", Clock.LOCAL, false),
          new Station("QA-02", "Gare Atlal", "32.3301", "-6.3720", Clock.MILLISECONDS, false),
          new Station("QA-03", "Zone Tamaris", "32.3525", "-6.3402", Clock.OFFSET, true),
          new Station("QA-01", "Pl. Ennour (bis)", "32.3412", "-6.3587", Clock.OFFSET, false));
  private static final List<String> POLLUTANTS = List.of("PM10", "NO2");

  private final SampleSet set;
  private final Random random = new Random(2_025_0406L);
  private final StringBuilder json = new StringBuilder();
  private final List<List<String>> key = new ArrayList<>();
  private final Trap missing;
  private final Trap mixedTimes;
  private final Trap units;
  private final Trap jumps;
  private int measure;

  private AirQuality(SampleSet set) {
    this.set = set;
    // Later: lists inside records are not opened out into rows yet.
    missing = set.trap(FILE, "missing-value-token", "-999 pour « pas de mesure »").later();
    missing.column("valeur", 2).keyColumn("valeur_ug_m3");
    mixedTimes =
        set.trap(FILE, "mixed-date-formats", "Millisecondes depuis 1970 parmi des heures ISO")
            .later();
    mixedTimes.column("horodatage", 4).keyColumn("horodatage_utc");
    units = set.trap(FILE, "mixed-units", "mg/m³ au lieu de µg/m³").later();
    units.column("valeur", 2).keyColumn("valeur_ug_m3");
    jumps =
        set.trap(FILE, "dst-jump", "Heure locale sans décalage : 02 h deux fois, puis jamais")
            .later();
    jumps.column("horodatage", 4).keyColumn("horodatage_utc");
  }

  static void draw(SampleSet set) {
    new AirQuality(set).write();
  }

  private void write() {
    key.add(
        List.of("station", "latitude", "longitude", "polluant", "valeur_ug_m3", "horodatage_utc"));
    json.append("{\n\"reseau\": \"Réseau de démonstration\",\n\"stations\": [\n");
    for (int i = 0; i < STATIONS.size(); i++) {
      station(STATIONS.get(i));
      json.append(i < STATIONS.size() - 1 ? "]},\n" : "]}\n");
    }
    json.append("]\n}\n");
    set.trap(
            FILE,
            "duplicate-id",
            "QA-01 est déclarée deux fois, 1re et 4e stations : le corrigé garde les deux")
        .column("id", 1);
    set.add(FILE, json.toString(), StandardCharsets.UTF_8);
    set.key("qualite_air_capteurs", key);
  }

  private void station(Station s) {
    json.append(
        """
        {"id": "%s", "nom": "%s", "position": {"lat": %s, "lon": %s}, "mesures": [
        """
            .formatted(s.id(), s.name(), s.latitude(), s.longitude()));
    List<String> lines = new ArrayList<>();
    for (Night night : NIGHTS) {
      for (int hour = 0; hour < HOURS; hour++) {
        for (String pollutant : POLLUTANTS) {
          lines.add(measure(s, night.at(hour), pollutant));
        }
      }
    }
    json.append(String.join(",\n", lines)).append('\n');
  }

  private String measure(Station s, OffsetDateTime time, String pollutant) {
    measure++;
    int row = measure + 1;
    String utc = time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    int micrograms = 12 + random.nextInt(70);
    boolean absent = measure % 23 == 11;
    String clean = absent ? "" : String.valueOf(micrograms);
    key.add(List.of(s.id(), s.latitude(), s.longitude(), pollutant, clean, utc));
    if (absent) {
      missing.at(measure, "", row);
    } else if (s.milligrams()) {
      units.at(measure, clean, row);
    }
    if (s.clock() == Clock.MILLISECONDS) {
      mixedTimes.at(measure, utc, row);
    } else if (s.clock() == Clock.LOCAL && nearJump(time)) {
      jumps.at(measure, utc, row);
    }
    String value = s.milligrams() ? String.format(Locale.ROOT, "0.%03d", micrograms) : clean;
    return """
    {"polluant": "%s", "valeur": %s, "unite": "%s", "horodatage": %s}\
    """
        .formatted(
            pollutant,
            absent ? String.valueOf(MISSING) : value,
            s.milligrams() ? "mg/m³" : "µg/m³",
            written(s.clock(), time));
  }

  /// The two hours that a local clock calls the same, or that stand around the one it skips.
  private static boolean nearJump(OffsetDateTime time) {
    int hour = time.withOffsetSameInstant(ZoneOffset.UTC).getHour();
    return hour == 1 || hour == 2;
  }

  private static String written(Clock clock, OffsetDateTime time) {
    return switch (clock) {
      case LOCAL -> "\"" + HOUR.format(time) + "\"";
      case MILLISECONDS -> String.valueOf(time.toInstant().toEpochMilli());
      case OFFSET ->
          "\"" + HOUR.format(time) + "+0" + time.getOffset().getTotalSeconds() / 3600 + ":00\"";
    };
  }
}
