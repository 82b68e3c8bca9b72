package org.daftar.samples;

import static org.daftar.samples.Workbooks.number;
import static org.daftar.samples.Workbooks.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daftar.samples.Suppliers.Supplier;

/// File 5: public contracts typed by several hands: amounts, company numbers, dates and supplier
/// names each written in many ways.
final class Contracts {
  static final String FILE = "marches_publics_2025.xlsx";
  private static final String SHEET = "Marchés 2025";
  private static final int ROWS = 60;
  private static final int SUPPLIER = 3;
  private static final int ICE = 4;
  private static final int AMOUNT = 5;
  private static final int AWARDED = 6;
  private static final List<Integer> BROKEN_ICE = List.of(7, 22, 40, 52);
  private static final int EPOCH = 33;
  private static final List<String> HEADER =
      List.of(
          "N° marché",
          "Objet",
          "Fournisseur",
          "ICE",
          "Montant TTC",
          "Date d’attribution",
          "Date de notification",
          "Commune d’exécution",
          "Mode de passation");
  private static final List<String> SUBJECTS =
      List.of(
          "Construction d’une salle de classe",
          "Réfection de la toiture",
          "Fourniture de mobilier scolaire",
          "Étude géotechnique",
          "Gardiennage et nettoyage",
          "Aménagement de la cour");
  private static final List<String> MODES =
      List.of("Appel d’offres ouvert", "Bon de commande", "Marché négocié");
  private static final List<String> MONTHS_AR =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
          "نونبر", "دجنبر");
  private static final List<String> MONTHS_FR =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  /// A day by both calendars, as Morocco saw it.
  private record HijriDay(String written, LocalDate date) {}

  private static final Map<Integer, HijriDay> HIJRI =
      Map.of(
          39, new HijriDay("10 محرم 1447", LocalDate.of(2025, 7, 6)),
          49, new HijriDay("12 ربيع الأول 1447", LocalDate.of(2025, 9, 5)));

  private final SampleSet set;
  private final Random random = new Random(52_025L);
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet(SHEET);
  private final XSSFCellStyle plain = Workbooks.plain(workbook);
  private final XSSFCellStyle day = workbook.createCellStyle();
  private final List<List<String>> key = new ArrayList<>(List.of(HEADER));
  private final Trap folded;
  private final Trap clusters;
  private final Trap soleTraders;
  private final Trap lostZeros;
  private final Trap badIce;
  private final Trap units;
  private final Trap textAmounts;
  private final Trap mixedDates;
  private final Trap serials;
  private final Trap shortYears;
  private final Trap hijri;
  private final Trap epoch;

  private Contracts(SampleSet set) {
    this.set = set;
    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    folded = trap("inconsistent-spelling", "Casse, accents et espaces", SUPPLIER);
    clusters = trap("inconsistent-spelling", "Forme juridique, abréviations", SUPPLIER).later();
    soleTraders = trap("personal-data", "Entreprise individuelle : une personne", SUPPLIER).later();
    lostZeros = trap("lost-leading-zeros", "ICE saisi comme un nombre", ICE);
    badIce = trap("invalid-ice", "Clé fausse ; l’ICE juste est sur ses autres marchés", ICE);
    units = trap("amount-unit", "Montant avec son unité : DH ou MDH", AMOUNT);
    textAmounts = trap("number-as-text", "Nombre saisi comme du texte", AMOUNT);
    mixedDates = trap("mixed-date-formats", "Dates écrites de plusieurs manières", AWARDED);
    serials = trap("serial-date", "Numéro de jour d’Excel sans format de date", AWARDED);
    shortYears = trap("two-digit-year", "Année sur deux chiffres", AWARDED);
    hijri = trap("hijri-date", "Date hégirienne, à deux jours près", AWARDED).later();
    epoch = trap("epoch-date", "1970-01-01 mis pour « pas de date »", AWARDED);
  }

  static void draw(SampleSet set) {
    new Contracts(set).write();
  }

  private void write() {
    XSSFCellStyle bold = Workbooks.bold(workbook);
    for (int column = 1; column <= HEADER.size(); column++) {
      text(sheet, 1, column, HEADER.get(column - 1), bold);
      sheet.setColumnWidth(column - 1, 22 * 256);
    }
    for (int i = 1; i <= ROWS; i++) {
      contract(i);
    }
    set.add(FILE, Workbooks.bytes(workbook));
    set.key("marches_publics_2025", key);
  }

  private void contract(int i) {
    int row = i + 1;
    Places.Commune commune = People.one(random, Places.of("01.331"));
    String id = String.format(Locale.ROOT, "%02d/2025/DEMO", i);
    String subject = SUBJECTS.get(i % SUBJECTS.size()) + ", lot " + i + ", " + commune.fr();
    text(sheet, row, 1, id, plain);
    text(sheet, row, 2, subject, plain);
    List<String> clean = new ArrayList<>(List.of(id, subject));
    Supplier supplier = Suppliers.ALL.get(i % 5 == 1 ? 0 : i % Suppliers.ALL.size());
    clean.add(supplier.name());
    supplier(row, i, supplier);
    clean.add(supplier.ice());
    ice(row, i, supplier);
    clean.add(amount(row, i));
    LocalDate awarded = LocalDate.of(2025, 1, 6).plusDays(i * 5L + random.nextInt(4));
    HijriDay holy = HIJRI.get(i);
    awarded = holy == null ? awarded : holy.date();
    clean.add(awarded(row, i, awarded));
    LocalDate notified = awarded.plusDays(6 + random.nextInt(12));
    number(sheet, row, 7, ExcelDates.serial(notified), day);
    String mode = People.one(random, MODES);
    text(sheet, row, 8, commune.fr(), plain);
    text(sheet, row, 9, mode, plain);
    clean.addAll(List.of(notified.toString(), commune.fr(), mode));
    key.add(clean);
  }

  private void supplier(int row, int i, Supplier supplier) {
    String written = supplier.name();
    if (supplier.equals(Suppliers.ALL.getFirst())) {
      int spelling = i / 5 % Suppliers.SPELLINGS.size();
      written = Suppliers.SPELLINGS.get(spelling);
      if (spelling > 0) {
        (spelling < 3 ? folded : clusters).at(row, supplier.name(), row);
      }
    }
    if (supplier.person()) {
      soleTraders.at(row);
    }
    text(sheet, row, SUPPLIER, written, plain);
  }

  private void ice(int row, int i, Supplier supplier) {
    if (BROKEN_ICE.contains(i)) {
      badIce.at(row, supplier.ice(), row);
      text(sheet, row, ICE, Suppliers.broken(supplier.ice()), plain);
    } else if (i % 7 == 3) {
      lostZeros.at(row, supplier.ice(), row);
      number(sheet, row, ICE, Double.parseDouble(supplier.ice()), wholeNumber());
    } else {
      text(sheet, row, ICE, supplier.ice(), plain);
    }
  }

  private XSSFCellStyle wholeNumber() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("0"));
    return style;
  }

  private String amount(int row, int i) {
    long tenThousands = 4L + random.nextInt(380);
    long cents = i % 5 == 3 ? tenThousands * 1_000_000 : tenThousands * 1_000_000 + i * 12_345L;
    String clean = String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    switch (i % 5) {
      case 1 -> {
        units.at(row, clean, row);
        text(sheet, row, AMOUNT, grouped(cents, ".") + " DH", plain);
      }
      case 3 -> {
        units.at(row, clean, row);
        String millions =
            String.format(Locale.ROOT, "%d,%02d", tenThousands / 100, tenThousands % 100);
        text(sheet, row, AMOUNT, millions + " MDH", plain);
      }
      case 4 -> {
        textAmounts.at(row, clean, row);
        text(sheet, row, AMOUNT, grouped(cents, " "), plain);
      }
      default -> number(sheet, row, AMOUNT, cents / 100.0, plain);
    }
    return clean;
  }

  private static String grouped(long cents, String gap) {
    String whole = String.valueOf(cents / 100).replaceAll("(?<=\\d)(?=(\\d{3})+$)", gap);
    return whole + String.format(Locale.ROOT, ",%02d", cents % 100);
  }

  private String awarded(int row, int i, LocalDate date) {
    if (i == EPOCH) {
      epoch.at(row, "", row);
      number(sheet, row, AWARDED, ExcelDates.serial(LocalDate.EPOCH), day);
      return "";
    }
    HijriDay holy = HIJRI.get(i);
    if (holy != null) {
      text(sheet, row, AWARDED, holy.written(), plain);
      hijri.at(row, date.toString(), row);
      return date.toString();
    }
    String written = written(row, i, date);
    if (written.isEmpty()) {
      number(sheet, row, AWARDED, ExcelDates.serial(date), i % 10 == 5 ? plain : day);
    } else {
      text(sheet, row, AWARDED, written, plain);
    }
    return date.toString();
  }

  /// The date as someone typed it; empty for a cell that holds a number.
  private String written(int row, int i, LocalDate date) {
    String iso = date.toString();
    switch (i % 10) {
      case 4, 7, 8, 9 -> mixedDates.at(row, iso, row);
      case 5 -> serials.at(row, iso, row);
      case 6 -> shortYears.at(row, iso, row);
      default -> {
        return "";
      }
    }
    return switch (i % 10) {
      case 4 -> DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
      case 6 -> DateTimeFormatter.ofPattern("dd/MM/uu", Locale.ROOT).format(date);
      case 7 -> inWords(date, MONTHS_AR);
      case 8 -> inWords(date, MONTHS_FR);
      case 9 -> iso;
      default -> "";
    };
  }

  private static String inWords(LocalDate date, List<String> months) {
    String month = months.get(date.getMonthValue() - 1);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }

  private Trap trap(String rule, String note, int column) {
    return set.trap(FILE, rule, note).sheet(SHEET).column(HEADER.get(column - 1), column);
  }
}
