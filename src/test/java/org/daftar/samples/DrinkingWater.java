package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// File 12: samples of drinking water as a laboratory's instrument exports them: UTF-16 with a byte
/// order mark, tabs, results below the limit of detection written « <0,05 ».
final class DrinkingWater {
  static final String FILE = "eau_potable_prelevements.tsv";
  private static final int ROWS = 96;
  private static final List<String> HEADER =
      List.of(
          "prelevement",
          "date",
          "commune",
          "parametre",
          "resultat",
          "unite",
          "seuil",
          "laboratoire");

  /// A measured quantity: results are drawn below `high` hundredths, unknown below `limit`.
  private record Quantity(String name, String unit, String threshold, int limit, int high) {}

  private static final List<Quantity> QUANTITIES =
      List.of(
          new Quantity("Nitrites", "mg/L", "0,50", 5, 40),
          new Quantity("Nitrates", "mg/L", "50,00", 100, 6200),
          new Quantity("Fluorures", "mg/L", "1,50", 10, 140),
          new Quantity("Turbidité", "NTU", "5,00", 20, 520));
  private static final List<String> COMMUNES =
      List.of("Aïn Tamaris", "Oued Nejma", "Sidi Rihane", "Ksar Yassamine");
  private static final List<String> LABORATORIES =
      List.of("Laboratoire central de démonstration", "Cabinet Dr. Hanane BENDJILALA");

  private DrinkingWater() {}

  static void draw(SampleSet set) {
    Random random = new Random(16L);
    List<List<String>> source = new ArrayList<>(List.of(HEADER));
    List<List<String>> key = new ArrayList<>();
    key.add(
        List.of(
            "prelevement",
            "date",
            "commune",
            "parametre",
            "resultat",
            "borne",
            "unite",
            "seuil",
            "laboratoire"));
    Trap censored = set.trap(FILE, "censored-value", "« < » : sous la limite de détection").later();
    censored.column("resultat", 5).keyColumn("resultat");
    Trap names =
        set.trap(FILE, "personal-data", "Laboratoire sous le nom d’une personne")
            .column("laboratoire", 8)
            .later();
    for (int i = 1; i <= ROWS; i++) {
      Quantity quantity = QUANTITIES.get(i % QUANTITIES.size());
      String id = "EP-%03d".formatted((i + 3) / 4);
      String day = LocalDate.of(2025, 2, 3).plusDays((i + 3) / 4 * 6L).toString();
      String commune = COMMUNES.get((i + 3) / 4 % COMMUNES.size());
      String laboratory = LABORATORIES.get((i + 3) / 4 % 5 == 0 ? 1 : 0);
      int drawn = random.nextInt(quantity.high());
      boolean below = drawn < quantity.limit() || i % 16 == 0;
      String result = hundredths(below ? quantity.limit() : drawn);
      String unit = quantity.unit();
      source.add(
          List.of(
              id,
              day,
              commune,
              quantity.name(),
              (below ? "<" : "") + result,
              unit,
              quantity.threshold(),
              laboratory));
      String plain = result.replace(',', '.');
      key.add(
          List.of(
              id,
              day,
              commune,
              quantity.name(),
              plain,
              below ? "<" : "",
              unit,
              quantity.threshold().replace(',', '.'),
              laboratory));
      if (below) {
        censored.at(i + 1, plain, i + 1);
      }
      if (laboratory.equals(LABORATORIES.get(1))) {
        names.at(i + 1);
      }
    }
    String text = "\ufeff" + Delimited.text('\t', "\r\n", source);
    set.add(FILE, text, StandardCharsets.UTF_16LE);
    set.key("eau_potable_prelevements", key);
  }

  private static String hundredths(int value) {
    return String.format(Locale.ROOT, "%d,%02d", value / 100, value % 100);
  }
}
