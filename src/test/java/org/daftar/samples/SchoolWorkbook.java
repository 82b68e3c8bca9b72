package org.daftar.samples;

import static org.daftar.samples.Workbooks.number;
import static org.daftar.samples.Workbooks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The school table as a directorate would draw it in Excel: logo and titles on top, a header on
/// three merged rows in both languages, merged provinces, subtotals in bold, colours for urban and
/// rural, a hidden column, spaced thousands typed as text, a footnote and an empty second sheet.
final class SchoolWorkbook {
  static final int HEADER = 5;
  static final int FIRST_ROW = 8;
  static final int FIRST_COUNT = 5;
  static final List<String> GAPS = List.of(" ", "\u00a0", "\u202f");

  private static final List<String> CYCLES =
      List.of("Primaire / الابتدائي", "Collégial / الإعدادي", "Qualifiant / التأهيلي");
  private static final List<String> STATUS = List.of("Public / عمومي", "Privé / خصوصي");
  private static final List<String> SEX = List.of("Filles / إناث", "Garçons / ذكور");
  private static final List<String> KEYS =
      List.of("Province / الإقليم", "Commune / الجماعة", "الجماعة بالعربية", "Code / الرمز");

  /// What stands where, as the answer key needs it.
  enum Kind {
    DATA,
    SUBTOTAL,
    BLANK,
    TOTAL,
    FOOTNOTE
  }

  /// A line below the header: its row counted from 1, and the province and commune it shows.
  record Line(int row, Kind kind, String label, List<Integer> counts, int entry) {}

  private final SchoolTable table;
  private final boolean withSchools;
  private final List<Line> lines;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Effectifs");
  private final XSSFCellStyle plain = Workbooks.plain(workbook);
  private final XSSFCellStyle bold = Workbooks.bold(workbook);
  private final XSSFCellStyle heading = Workbooks.heading(workbook);
  private final XSSFCellStyle urban = Workbooks.filled(workbook, 0xBD, 0xD7, 0xEE);
  private final XSSFCellStyle rural = Workbooks.filled(workbook, 0xC6, 0xE0, 0xB4);

  SchoolWorkbook(SchoolTable table, boolean withSchools) {
    this.table = table;
    this.withSchools = withSchools;
    this.lines = layOut(table);
  }

  List<Line> lines() {
    return lines;
  }

  static boolean isText(int row, int column, int count) {
    return count >= 1000 && (row * 7 + column * 3) % 4 == 0;
  }

  byte[] bytes() {
    titles();
    header();
    lines.forEach(this::draw);
    mergeProvinces();
    sheet.setColumnHidden(3, true);
    sheet.setColumnWidth(0, 18 * 256);
    sheet.setColumnWidth(1, 24 * 256);
    sheet.setColumnWidth(2, 20 * 256);
    sheet.createFreezePane(2, FIRST_ROW - 1);
    workbook.createSheet("Feuil2");
    return Workbooks.bytes(workbook);
  }

  private static List<Line> layOut(SchoolTable table) {
    List<Line> lines = new ArrayList<>();
    int row = FIRST_ROW;
    int entry = 0;
    for (String code : SchoolTable.PROVINCES) {
      Places.Province province = Places.province(code);
      List<SchoolTable.Entry> entries = table.of(province);
      for (SchoolTable.Entry e : entries) {
        lines.add(new Line(row++, Kind.DATA, province.fr(), e.counts(), entry++));
      }
      String label = "Total " + province.fr() + " / مجموع " + province.ar();
      lines.add(new Line(row++, Kind.SUBTOTAL, label, SchoolTable.sums(entries), -1));
      lines.add(new Line(row++, Kind.BLANK, "", List.of(), -1));
    }
    List<Integer> all = SchoolTable.sums(table.entries());
    lines.add(new Line(row++, Kind.TOTAL, "TOTAL GÉNÉRAL / المجموع العام", all, -1));
    lines.add(new Line(row++, Kind.BLANK, "", List.of(), -1));
    String footnote = "(*) Effectifs provisoires, reçus après la date limite / (*) أعداد مؤقتة";
    lines.add(new Line(row++, Kind.FOOTNOTE, footnote, List.of(), -1));
    String source = "Source : Direction provinciale de démonstration, service de la planification";
    lines.add(new Line(row, Kind.FOOTNOTE, source, List.of(), -1));
    return lines;
  }

  private void titles() {
    int last = lastColumn();
    text(sheet, 1, 1, "Direction provinciale de démonstration / المديرية الإقليمية للعرض", bold);
    Workbooks.row(sheet, 1).setHeightInPoints(48);
    text(sheet, 2, 1, "Effectifs des élèves par commune, année scolaire " + table.year(), bold);
    text(sheet, 3, 1, "أعداد التلاميذ حسب الجماعة، الموسم الدراسي " + table.year(), bold);
    for (int row = 1; row <= 3; row++) {
      merge(row, 1, row, last);
    }
    int picture = workbook.addPicture(Picture.logo(), Workbook.PICTURE_TYPE_JPEG);
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 12, 0, 13, 1);
    sheet.createDrawingPatriarch().createPicture(anchor, picture);
  }

  private void header() {
    for (int column = 1; column <= KEYS.size(); column++) {
      text(sheet, HEADER, column, KEYS.get(column - 1), heading);
      merge(HEADER, column, HEADER + 2, column);
    }
    for (int i = 0; i < SchoolTable.COUNTS; i++) {
      int column = FIRST_COUNT + i;
      if (i % 4 == 0) {
        text(sheet, HEADER, column, CYCLES.get(i / 4), heading);
        merge(HEADER, column, HEADER, column + 3);
      }
      if (i % 2 == 0) {
        text(sheet, HEADER + 1, column, STATUS.get(i / 2 % 2), heading);
        merge(HEADER + 1, column, HEADER + 1, column + 1);
      }
      text(sheet, HEADER + 2, column, SEX.get(i % 2), heading);
    }
    if (withSchools) {
      text(sheet, HEADER, lastColumn(), "Établissements / المؤسسات", heading);
      merge(HEADER, lastColumn(), HEADER + 2, lastColumn());
    }
  }

  private void draw(Line line) {
    switch (line.kind()) {
      case DATA -> drawCommune(line, table.entries().get(line.entry()));
      case SUBTOTAL, TOTAL -> {
        text(sheet, line.row(), 1, line.label(), bold);
        for (int i = 0; i < SchoolTable.COUNTS; i++) {
          number(sheet, line.row(), FIRST_COUNT + i, line.counts().get(i), bold);
        }
      }
      case FOOTNOTE -> text(sheet, line.row(), 1, line.label(), plain);
      case BLANK -> Workbooks.row(sheet, line.row());
    }
  }

  private void drawCommune(Line line, SchoolTable.Entry entry) {
    XSSFCellStyle colour = entry.commune().urban() ? urban : rural;
    text(sheet, line.row(), 1, isFirstOfProvince(line) ? line.label() : "", plain);
    text(sheet, line.row(), 2, entry.commune().fr() + (entry.provisional() ? " (*)" : ""), colour);
    text(sheet, line.row(), 3, entry.commune().ar(), colour);
    text(sheet, line.row(), 4, entry.commune().code(), plain);
    for (int i = 0; i < SchoolTable.COUNTS; i++) {
      count(line.row(), FIRST_COUNT + i, entry.counts().get(i));
    }
    if (withSchools) {
      number(sheet, line.row(), lastColumn(), entry.schools(), plain);
    }
  }

  private void count(int row, int column, int count) {
    if (isText(row, column, count)) {
      String gap = GAPS.get((row + column) % GAPS.size());
      String spaced = String.format(Locale.ROOT, "%d%s%03d", count / 1000, gap, count % 1000);
      text(sheet, row, column, spaced, plain);
    } else {
      number(sheet, row, column, count, plain);
    }
  }

  private boolean isFirstOfProvince(Line line) {
    return lines.stream()
        .filter(l -> l.kind() == Kind.DATA && l.label().equals(line.label()))
        .allMatch(l -> l.row() >= line.row());
  }

  private void mergeProvinces() {
    for (String code : SchoolTable.PROVINCES) {
      String name = Places.province(code).fr();
      List<Integer> rows =
          lines.stream()
              .filter(l -> l.kind() == Kind.DATA && l.label().equals(name))
              .map(Line::row)
              .toList();
      merge(rows.getFirst(), 1, rows.getLast(), 1);
    }
  }

  private int lastColumn() {
    return FIRST_COUNT + SchoolTable.COUNTS - (withSchools ? 0 : 1);
  }

  private void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    sheet.addMergedRegion(
        new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn - 1, lastColumn - 1));
  }
}
