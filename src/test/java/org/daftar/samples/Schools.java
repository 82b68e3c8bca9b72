package org.daftar.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.samples.SchoolWorkbook.Kind;
import org.daftar.samples.SchoolWorkbook.Line;

/// Files 1 and 2: the school table, its exact copy, its corrected version and the year before.
final class Schools {
  static final String FILE = "effectifs_scolaires_2024-2025_VF.xlsx";
  static final String COPY = "effectifs_scolaires_2024-2025_VF (copie).xlsx";
  static final String CORRECTED = "effectifs_scolaires_2024-2025_VF2_corrigé.xlsx";
  static final String EARLIER = "effectifs_scolaires_2023-2024.xlsx";
  private static final String SHEET = "Effectifs";

  static final List<String> HEADER =
      List.of(
          "province",
          "commune",
          "commune_ar",
          "code_commune",
          "primaire_public_filles",
          "primaire_public_garcons",
          "primaire_prive_filles",
          "primaire_prive_garcons",
          "collegial_public_filles",
          "collegial_public_garcons",
          "collegial_prive_filles",
          "collegial_prive_garcons",
          "qualifiant_public_filles",
          "qualifiant_public_garcons",
          "qualifiant_prive_filles",
          "qualifiant_prive_garcons");

  private final SampleSet set;
  private final SchoolTable table = SchoolTable.of("2024-2025");
  private final SchoolWorkbook book = new SchoolWorkbook(table, false);

  private Schools(SampleSet set) {
    this.set = set;
  }

  static void draw(SampleSet set) {
    Schools schools = new Schools(set);
    schools.original();
    schools.copies();
    schools.earlierYear();
  }

  private void original() {
    set.add(FILE, book.bytes());
    set.key("effectifs_scolaires_2024-2025_VF", key(table, false));
    trap("title-row", "Logo et deux lignes de titre au-dessus de l’en-tête").rows(List.of(1, 2, 3));
    trap("blank-row", "Lignes vides").at(4).rows(rows(Kind.BLANK));
    trap("merged-cells", "En-tête sur trois lignes fusionnées, français et arabe")
        .rows(List.of(5, 6, 7));
    Trap provinces =
        trap("merged-cells", "Province écrite une fois pour toutes ses communes")
            .column("province", 1);
    Trap colours =
        trap("colour-as-data", "Bleu : commune urbaine, vert : commune rurale, nulle part écrit")
            .column("commune", 2);
    Trap flags =
        trap("value-flag", "Renvoi (*) collé au nom : effectifs provisoires").column("commune", 2);
    for (Line line : data()) {
      SchoolTable.Entry entry = table.entries().get(line.entry());
      provinces.at(line.row(), line.label(), keyRow(line));
      colours.at(line.row(), entry.commune().urban() ? "urbain" : "rural");
      if (entry.provisional()) {
        flags.at(line.row(), entry.commune().fr(), keyRow(line));
      }
    }
    trap("total-row", "Sous-total de chaque province, puis TOTAL GÉNÉRAL")
        .rows(rows(Kind.SUBTOTAL))
        .rows(rows(Kind.TOTAL));
    trap("footnote-row", "Note (*) et ligne « Source »").rows(rows(Kind.FOOTNOTE));
    trap("hidden-column", "La colonne D, masquée, porte le code de la commune")
        .column("code_commune", 4);
    set.trap(FILE, "empty-sheet", "Feuille vide laissée par Excel").sheet("Feuil2");
    IntStream.range(0, SchoolTable.COUNTS).forEach(this::numbersAsText);
  }

  private void numbersAsText(int index) {
    int column = SchoolWorkbook.FIRST_COUNT + index;
    List<Line> typed =
        data().stream()
            .filter(l -> SchoolWorkbook.isText(l.row(), column, l.counts().get(index)))
            .toList();
    if (!typed.isEmpty()) {
      Trap trap =
          trap("number-as-text", "Milliers séparés par une espace, saisis comme du texte")
              .column(HEADER.get(column - 1), column);
      typed.forEach(l -> trap.at(l.row(), String.valueOf(l.counts().get(index)), keyRow(l)));
    }
  }

  private void copies() {
    set.add(COPY, set.content(FILE));
    set.trap(COPY, "exact-duplicate", "Octet pour octet le même fichier que " + FILE);
    List<SchoolTable.Entry> entries = new ArrayList<>(table.entries());
    int place = place("Senada");
    entries.set(place, entries.get(place).with(0, 14).with(5, -9).confirmed());
    SchoolTable corrected = new SchoolTable(table.year(), entries);
    SchoolWorkbook second = new SchoolWorkbook(corrected, false);
    set.add(CORRECTED, second.bytes());
    set.key("effectifs_scolaires_2024-2025_VF2_corrigé", key(corrected, false));
    Trap twin =
        set.trap(
                CORRECTED,
                "name-stem-twin",
                "Version corrigée de " + FILE + " : sept cellules diffèrent, sommes comprises")
            .sheet(SHEET);
    for (int i = 0; i < book.lines().size(); i++) {
      compare(twin, book.lines().get(i), second.lines().get(i));
    }
    twin.at(senadaRow(), "B" + senadaRow() + " : Senada (*) → Senada");
  }

  private static void compare(Trap twin, Line before, Line after) {
    for (int i = 0; i < before.counts().size(); i++) {
      if (!before.counts().get(i).equals(after.counts().get(i))) {
        char letter = (char) ('A' + SchoolWorkbook.FIRST_COUNT - 1 + i);
        String change = before.counts().get(i) + " → " + after.counts().get(i);
        twin.at(before.row(), letter + "" + before.row() + " : " + change);
      }
    }
  }

  private void earlierYear() {
    SchoolTable earlier = table.before("2023-2024");
    set.add(EARLIER, new SchoolWorkbook(earlier, true).bytes());
    set.key("effectifs_scolaires_2023-2024", key(earlier, true));
    set.trap(
            EARLIER,
            "name-stem-twin",
            "Année précédente de " + FILE + ", avec une colonne de plus, « Établissements »")
        .sheet(SHEET);
  }

  private static List<List<String>> key(SchoolTable table, boolean withSchools) {
    List<List<String>> records = new ArrayList<>();
    List<String> header = new ArrayList<>(HEADER);
    if (withSchools) {
      header.add("etablissements");
    }
    records.add(header);
    for (SchoolTable.Entry e : table.entries()) {
      Places.Commune c = e.commune();
      List<String> cells =
          new ArrayList<>(List.of(Places.provinceOf(c).fr(), c.fr(), c.ar(), c.code()));
      e.counts().forEach(n -> cells.add(String.valueOf(n)));
      if (withSchools) {
        cells.add(String.valueOf(e.schools()));
      }
      records.add(cells);
    }
    return records;
  }

  private Trap trap(String rule, String note) {
    return set.trap(FILE, rule, note).sheet(SHEET);
  }

  private List<Line> data() {
    return book.lines().stream().filter(l -> l.kind() == Kind.DATA).toList();
  }

  private List<Integer> rows(Kind kind) {
    return book.lines().stream().filter(l -> l.kind() == kind).map(Line::row).toList();
  }

  private static int keyRow(Line line) {
    return line.entry() + 2;
  }

  private int place(String commune) {
    return IntStream.range(0, table.entries().size())
        .filter(i -> table.entries().get(i).commune().fr().equals(commune))
        .findFirst()
        .orElseThrow();
  }

  private int senadaRow() {
    int place = place("Senada");
    return data().stream().filter(l -> l.entry() == place).findFirst().orElseThrow().row();
  }
}
