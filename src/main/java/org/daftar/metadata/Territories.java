package org.daftar.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.kernel.LocalizedText;
import org.daftar.text.Shipped;

/// Morocco, its 12 regions and 75 prefectures and provinces, by the HCP's codes and the census of
/// 2024 (domain 2.6).
public final class Territories {
  /// The code of the whole country.
  public static final String COUNTRY = "MA";

  private static final List<Territory> REGIONS =
      rows("ma_regions.csv").map(Territories::region).toList();
  private static final List<Territory> PROVINCES =
      rows("ma_provinces.csv").map(Territories::province).toList();
  private static final List<Territory> ALL = inOrder();

  private Territories() {}

  /// The country, then each region followed by its prefectures and provinces.
  public static List<Territory> all() {
    return ALL;
  }

  public static List<Territory> regions() {
    return REGIONS;
  }

  public static List<Territory> provinces() {
    return PROVINCES;
  }

  public static Optional<Territory> find(String code) {
    return ALL.stream().filter(territory -> territory.code().equals(code)).findFirst();
  }

  private static List<Territory> inOrder() {
    List<Territory> all = new ArrayList<>();
    long population = REGIONS.stream().mapToLong(Territory::population).sum();
    LocalizedText name = new LocalizedText("Maroc", "المغرب", "Morocco");
    all.add(new Territory(COUNTRY, COUNTRY, name, "country", Optional.empty(), population));
    for (Territory region : REGIONS) {
      all.add(region);
      PROVINCES.stream()
          .filter(province -> province.parent().equals(Optional.of(region.code())))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static Stream<List<String>> rows(String file) {
    return Shipped.text(Territories.class, "vocabularies/" + file)
        .lines()
        .skip(1)
        .map(Territories::cells);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  private static Territory region(List<String> row) {
    return new Territory(
        row.get(0),
        row.get(1),
        name(row),
        "region",
        Optional.of(COUNTRY),
        Long.parseLong(row.get(4)));
  }

  private static Territory province(List<String> row) {
    return new Territory(
        row.get(0),
        row.get(1),
        name(row),
        "province",
        Optional.of(row.get(5)),
        Long.parseLong(row.get(6)));
  }

  private static LocalizedText name(List<String> row) {
    return new LocalizedText(row.get(2), row.get(3), row.get(2));
  }
}
