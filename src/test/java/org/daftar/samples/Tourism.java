package org.daftar.samples;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// File 11: tourists and their nights, one month a column. In each segment visitors stay longer by
/// the sea; over both together they stay longer in the mountains (Simpson's paradox).
final class Tourism {
  static final String FILE = "arrivees_touristiques_mensuel.csv";
  private static final List<YearMonth> MISSING_MONTHS =
      List.of(
          YearMonth.of(2020, 4),
          YearMonth.of(2020, 5),
          YearMonth.of(2020, 6),
          YearMonth.of(2023, 11));
  private static final YearMonth PROVISIONAL_FROM = YearMonth.of(2025, 9);
  private static final List<String> TOKENS = List.of("n.d.", "-", "..");

  /// Who stays where: visitors a month and nights a stay, in tenths.
  private record Stay(String region, String segment, int arrivals, int tenths) {}

  private static final List<Stay> STAYS =
      List.of(
          new Stay("Littoral (démo)", "Résidents", 8200, 21),
          new Stay("Littoral (démo)", "Non-résidents", 1900, 62),
          new Stay("Montagne (démo)", "Résidents", 1300, 18),
          new Stay("Montagne (démo)", "Non-résidents", 3400, 55));

  private final SampleSet set;
  private final Random random = new Random(2019_2025L);
  private final List<YearMonth> months = months();
  private final List<List<String>> source = new ArrayList<>();
  private final List<List<String>> key = new ArrayList<>();
  private final Map<YearMonth, Trap> missing = new HashMap<>();
  private final Map<YearMonth, Trap> flagged = new HashMap<>();

  private Tourism(SampleSet set) {
    this.set = set;
  }

  static void draw(SampleSet set) {
    new Tourism(set).write();
  }

  private void write() {
    List<String> header = new ArrayList<>(List.of("region", "segment", "indicateur"));
    months.forEach(month -> header.add(month.toString()));
    source.add(header);
    key.add(List.of("region", "segment", "indicateur", "mois", "valeur", "statut"));
    for (Stay stay : STAYS) {
      List<Integer> arrivals = months.stream().map(m -> arrivals(stay, m)).toList();
      List<Integer> nights = arrivals.stream().map(n -> nights(stay, n)).toList();
      series(stay, "Arrivées", arrivals);
      series(stay, "Nuitées", nights);
    }
    footnote();
    set.trap(FILE, "wide-columns", "Un mois par colonne, au lieu d’une colonne « mois »");
    set.trap(FILE, "missing-period", "Avril à juin 2020 et novembre 2023 n’ont pas de colonne")
        .later();
    set.trap(FILE, "series-break", "Nouveau mode de comptage en janvier 2022").later();
    set.trap(FILE, "simpson-paradox", "Durée de séjour : l’ordre s’inverse si l’on agrège").later();
    String text = "\ufeff" + Delimited.text(';', "\r\n", source);
    set.add(FILE, text, StandardCharsets.UTF_8);
    set.key("arrivees_touristiques_mensuel", key);
  }

  private void series(Stay stay, String indicator, List<Integer> values) {
    int row = source.size() + 1;
    List<String> cells = new ArrayList<>(List.of(stay.region(), stay.segment(), indicator));
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i);
      String value = String.valueOf(values.get(i));
      int keyRow = key.size() + 1;
      int column = i + 4;
      boolean provisional = !month.isBefore(PROVISIONAL_FROM);
      String shown = provisional ? value + " (p)" : value;
      if ((row * 31 + i * 7) % 53 == 9) {
        shown = TOKENS.get(i % TOKENS.size());
        trapIn(missing, month, "missing-value-token", "Valeur absente", column).at(row, "", keyRow);
        value = "";
      } else if (provisional) {
        trapIn(flagged, month, "value-flag", "(p) : chiffre provisoire", column)
            .at(row, value, keyRow);
      }
      cells.add(shown);
      key.add(
          List.of(
              stay.region(),
              stay.segment(),
              indicator,
              month.toString(),
              value,
              provisional && !value.isEmpty() ? "provisoire" : ""));
    }
    source.add(cells);
  }

  private Trap trapIn(
      Map<YearMonth, Trap> traps, YearMonth month, String rule, String note, int column) {
    return traps.computeIfAbsent(
        month, m -> set.trap(FILE, rule, note).column(m.toString(), column).keyColumn("valeur"));
  }

  private void footnote() {
    List<String> cells = new ArrayList<>(source.getFirst().stream().map(name -> "").toList());
    cells.set(
        0, "Note : rupture de série en janvier 2022 (nouveau mode de comptage). (p) provisoire.");
    source.add(cells);
    set.trap(FILE, "footnote-row", "Note de bas de tableau").at(source.size());
  }

  private int arrivals(Stay stay, YearMonth month) {
    double season = 1 + 0.35 * StrictMath.sin((month.getMonthValue() - 4) * Math.PI / 6);
    double crisis = month.getYear() == 2020 && month.getMonthValue() > 3 ? 0.2 : 1;
    double counting = month.getYear() >= 2022 ? 1.18 : 1;
    double noise = 0.95 + random.nextInt(11) / 100.0;
    return (int) (stay.arrivals() * season * crisis * counting * noise);
  }

  private int nights(Stay stay, int arrivals) {
    return arrivals * (stay.tenths() + random.nextInt(3) - 1) / 10;
  }

  private static List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    YearMonth end = YearMonth.of(2025, 12);
    for (YearMonth m = YearMonth.of(2019, 1); !m.isAfter(end); m = m.plusMonths(1)) {
      if (!MISSING_MONTHS.contains(m)) {
        months.add(m);
      }
    }
    return months;
  }
}
