package org.daftar.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// File 9: the budget of an invented commune in OpenDocument: headings told by their indent,
/// formulas, negatives in parentheses, percentages, and three years side by side.
final class CommuneBudget {
  static final String FILE = "budget_commune.ods";
  private static final String SHEET = "Budget";
  private static final int FIRST_YEAR = 2023;
  private static final int YEARS = 3;
  private static final String CHAPTER_INDENT = "    ";
  private static final String LINE_INDENT = "        ";
  private static final List<String> HEADER =
      List.of(
          "Rubrique",
          "Exercice 2023",
          "Exercice 2024",
          "Exercice 2025",
          "Évolution 2024-2025",
          "Taux d’exécution 2025");

  /// One line of the budget and its size in thousands of dirhams.
  private record Line(String name, int thousands) {}

  /// A chapter and its lines. The lines of a `negative` one were typed in parentheses.
  private record Chapter(String name, boolean negative, List<Line> lines) {}

  private static final List<Chapter> REVENUE =
      List.of(
          chapter(
              "Impôts et taxes",
              false,
              "Taxe d’habitation:310",
              "Taxe de services communaux:980",
              "Taxe sur les terrains non bâtis:640"),
          chapter(
              "Dotations et concours", false, "Part du produit de la TVA:6400", "Subventions:850"),
          chapter(
              "Produits du domaine",
              false,
              "Location de locaux:420",
              "Droits de marché:1150",
              "Fourrière:95"),
          chapter("Dégrèvements", true, "Restitutions d’impôts:35", "Admissions en non-valeur:60"));
  private static final List<Chapter> SPENDING =
      List.of(
          chapter(
              "Personnel", false, "Traitements:4300", "Indemnités:620", "Cotisations sociales:880"),
          chapter(
              "Fournitures et services",
              false,
              "Eau et électricité:1250",
              "Carburant:480",
              "Fournitures de bureau:140",
              "Entretien des bâtiments:390"),
          chapter(
              "Investissement", false, "Voirie:1300", "Éclairage public:620", "Espaces verts:280"),
          chapter("Remboursements reçus", true, "Avoirs de fournisseurs:30"));

  private final SampleSet set;
  private final Random random = new Random(9_2025L);
  private final OdsSheet sheet = new OdsSheet();
  private final List<List<String>> key = new ArrayList<>();
  private final Trap indents;
  private final Trap formulas;
  private final Trap subtotals;
  private final Trap percentages;
  private final List<Trap> negatives;
  private final List<Integer> chapterRows = new ArrayList<>();

  private CommuneBudget(SampleSet set) {
    this.set = set;
    indents =
        trap("indented-labels", "Le niveau d’une rubrique ne se lit qu’à son retrait")
            .column("Rubrique", 1);
    formulas = trap("formula", "Sommes et évolution calculées par des formules");
    subtotals = trap("total-row", "Le chapitre est la somme de ses lignes, sans le dire").later();
    percentages =
        trap("percent-values", "Pourcentages saisis avec leur signe")
            .column(HEADER.get(5), 6)
            .keyColumn("taux_execution");
    negatives =
        IntStream.range(0, YEARS)
            .mapToObj(
                y ->
                    trap("negative-parentheses", "Montant négatif entre parenthèses")
                        .column(HEADER.get(y + 1), y + 2)
                        .keyColumn("montant"))
            .toList();
  }

  private static Chapter chapter(String name, boolean negative, String... lines) {
    return new Chapter(
        name,
        negative,
        Arrays.stream(lines)
            .map(line -> line.split(":", -1))
            .map(parts -> new Line(parts[0], Integer.parseInt(parts[1])))
            .toList());
  }

  static void draw(SampleSet set) {
    new CommuneBudget(set).write();
  }

  private void write() {
    key.add(List.of("section", "chapitre", "ligne", "exercice", "montant", "taux_execution"));
    sheet.text("Commune fictive de Aïn Tamaris").endRow();
    sheet.text("Budget communal, exercices 2023 à 2025 (en dirhams)").endRow();
    sheet.empty(6).endRow();
    HEADER.forEach(sheet::text);
    sheet.endRow();
    trap("title-row", "Deux lignes de titre").rows(List.of(1, 2));
    Trap blank = trap("blank-row", "Lignes vides").at(3);
    Trap totals = trap("total-row", "Totaux de section");
    List<Long> revenue = section("RECETTES", REVENUE);
    int revenueRow = total(totals, "Total des recettes", revenue);
    sheet.empty(6).endRow();
    blank.at(sheet.row());
    List<Long> spending = section("DÉPENSES", SPENDING);
    int spendingRow = total(totals, "Total des dépenses", spending);
    balance(revenue, spending, revenueRow, spendingRow);
    trap("wide-columns", "Un exercice par colonne, au lieu d’une colonne « exercice »");
    set.add(FILE, sheet.bytes(SHEET, "Budget communal de démonstration"));
    set.key("budget_commune", key);
  }

  private List<Long> section(String name, List<Chapter> chapters) {
    sheet.text(name).empty(5).endRow();
    chapterRows.clear();
    List<Long> totals = zeros();
    for (Chapter chapter : chapters) {
      List<Long> sums = chapter(name, chapter);
      IntStream.range(0, YEARS).forEach(y -> totals.set(y, totals.get(y) + sums.get(y)));
    }
    return totals;
  }

  private List<Long> chapter(String section, Chapter chapter) {
    List<List<Long>> lines = chapter.lines().stream().map(line -> amounts(chapter, line)).toList();
    List<Long> sums = zeros();
    lines.forEach(
        line -> IntStream.range(0, YEARS).forEach(y -> sums.set(y, sums.get(y) + line.get(y))));
    int row = sheet.row() + 1;
    chapterRows.add(row);
    sheet.text(CHAPTER_INDENT + chapter.name());
    for (int y = 0; y < YEARS; y++) {
      chapterSum(chapter, row, y, sums.get(y));
    }
    growth(row, sums);
    sheet.empty(1).endRow();
    indents.at(row);
    subtotals.at(row);
    formulas.at(row);
    for (int i = 0; i < lines.size(); i++) {
      line(section, chapter, chapter.lines().get(i).name(), lines.get(i));
    }
    return sums;
  }

  /// Someone typed the sums of the chapters in parentheses: a formula would skip text cells.
  private void chapterSum(Chapter chapter, int row, int year, long sum) {
    if (chapter.negative()) {
      sheet.number(sum);
      return;
    }
    char letter = (char) ('B' + year);
    int last = row + chapter.lines().size();
    sheet.formula("=SUM([." + letter + (row + 1) + ":." + letter + last + "])", sum);
  }

  private void line(String section, Chapter chapter, String name, List<Long> amounts) {
    int row = sheet.row() + 1;
    indents.at(row);
    sheet.text(LINE_INDENT + name);
    String rate = "0." + (700 + random.nextInt(290));
    for (int y = 0; y < YEARS; y++) {
      long amount = amounts.get(y);
      String executed = y == YEARS - 1 ? rate : "";
      String year = String.valueOf(FIRST_YEAR + y);
      key.add(List.of(section, chapter.name(), name, year, String.valueOf(amount), executed));
      if (chapter.negative()) {
        negatives.get(y).at(row, String.valueOf(amount), key.size());
        sheet.text("(" + grouped(-amount) + ",00)");
      } else {
        sheet.number(amount);
      }
    }
    if (chapter.negative()) {
      sheet.empty(1);
    } else {
      growth(row, amounts);
      formulas.at(row);
    }
    percentages.at(row, rate, key.size());
    sheet.text(rate.substring(2, 4) + "," + rate.charAt(4) + " %").endRow();
  }

  private void growth(int row, List<Long> amounts) {
    double growth = (double) amounts.get(2) / amounts.get(1) - 1;
    double rounded = Math.round(growth * 1_000_000) / 1_000_000.0;
    sheet.percentage("=[.D" + row + "]/[.C" + row + "]-1", rounded);
  }

  private int total(Trap totals, String name, List<Long> sums) {
    int row = sheet.row() + 1;
    sheet.text(name);
    for (int y = 0; y < YEARS; y++) {
      char letter = (char) ('B' + y);
      String cells =
          chapterRows.stream()
              .map(r -> "[." + letter + r + "]")
              .reduce((a, b) -> a + "+" + b)
              .orElseThrow();
      sheet.formula("=" + cells, sums.get(y));
    }
    growth(row, sums);
    sheet.empty(1).endRow();
    totals.at(row);
    formulas.at(row);
    return row;
  }

  private void balance(List<Long> revenue, List<Long> spending, int revenueRow, int spendingRow) {
    sheet.text("Solde");
    for (int y = 0; y < YEARS; y++) {
      char letter = (char) ('B' + y);
      String formula = "=[." + letter + revenueRow + "]-[." + letter + spendingRow + "]";
      sheet.formula(formula, revenue.get(y) - spending.get(y));
    }
    sheet.empty(2).endRow();
    subtotals.at(sheet.row());
    formulas.at(sheet.row());
  }

  private List<Long> amounts(Chapter chapter, Line line) {
    List<Long> amounts = new ArrayList<>();
    for (int y = 0; y < YEARS; y++) {
      long amount = line.thousands() * (1000 + 35L * y + random.nextInt(60));
      amounts.add(chapter.negative() ? -amount : amount);
    }
    return amounts;
  }

  private static List<Long> zeros() {
    return new ArrayList<>(List.of(0L, 0L, 0L));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  private Trap trap(String rule, String note) {
    return set.trap(FILE, rule, note).sheet(SHEET);
  }
}
