package org.daftar.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Pupils by commune: three cycles, public and private, girls and boys, that is twelve counts. The
/// figures are invented; subtotals and totals are their sums.
record SchoolTable(String year, List<Entry> entries) {
  /// One commune; `provisional` entries carry the footnote mark, `schools` counts establishments.
  record Entry(Places.Commune commune, List<Integer> counts, int schools, boolean provisional) {
    Entry {
      counts = List.copyOf(counts);
    }

    Entry with(int index, int delta) {
      List<Integer> changed = new ArrayList<>(counts);
      changed.set(index, changed.get(index) + delta);
      return new Entry(commune, changed, schools, provisional);
    }

    Entry confirmed() {
      return new Entry(commune, counts, schools, false);
    }
  }

  static final int COUNTS = 12;
  static final List<String> PROVINCES = List.of("01.051", "01.151", "01.331", "01.405", "01.571");
  private static final List<String> PROVISIONAL = List.of("Senada", "Fifi", "Oued Laou");
  private static final double[] CYCLES = {1.0, 0.46, 0.31};

  SchoolTable {
    entries = List.copyOf(entries);
  }

  static SchoolTable of(String year) {
    Random random = new Random(20_242_025L);
    List<Entry> entries = new ArrayList<>();
    for (String province : PROVINCES) {
      for (Places.Commune commune : Places.of(province)) {
        entries.add(draw(random, commune));
      }
    }
    return new SchoolTable(year, entries);
  }

  /// The year before: a little smaller everywhere.
  SchoolTable before(String earlier) {
    Random random = new Random(20_232_024L);
    List<Entry> shrunk =
        entries.stream()
            .map(
                e ->
                    new Entry(
                        e.commune(),
                        e.counts().stream().map(n -> shrink(random, n)).toList(),
                        e.schools(),
                        false))
            .toList();
    return new SchoolTable(earlier, shrunk);
  }

  List<Entry> of(Places.Province province) {
    return entries.stream()
        .filter(e -> e.commune().provinceCode().equals(province.code()))
        .toList();
  }

  static List<Integer> sums(List<Entry> entries) {
    return IntStream.range(0, COUNTS)
        .mapToObj(i -> entries.stream().mapToInt(e -> e.counts().get(i)).sum())
        .toList();
  }

  private static int shrink(Random random, int count) {
    return (int) Math.round(count * (0.94 + random.nextInt(6) / 100.0));
  }

  private static Entry draw(Random random, Places.Commune commune) {
    int base = commune.urban() ? 900 + random.nextInt(2400) : 110 + random.nextInt(560);
    List<Integer> counts = new ArrayList<>();
    for (double cycle : CYCLES) {
      int girls = (int) (base * cycle * (0.93 + random.nextInt(10) / 100.0));
      int boys = (int) (base * cycle * (0.98 + random.nextInt(10) / 100.0));
      double share = commune.urban() ? 0.08 + random.nextInt(12) / 100.0 : 0;
      counts.addAll(List.of(girls, boys, (int) (girls * share), (int) (boys * share)));
    }
    int schools = Math.max(2, base / 130);
    return new Entry(commune, counts, schools, PROVISIONAL.contains(commune.fr()));
  }
}
