package org.daftar.samples;

import static org.daftar.samples.Workbooks.number;
import static org.daftar.samples.Workbooks.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Files with no fault at all: whatever is reported in them is a false alarm.
final class CleanFiles {
  private CleanFiles() {}

  static void draw(SampleSet set) {
    set.add("fichier_propre.csv", Delimited.text(',', "\n", rainfall()), StandardCharsets.UTF_8);
    set.add("fichier_propre.xlsx", libraries());
    set.add("مكتبات_نظيفة.csv", Delimited.text(',', "\n", arabic()), StandardCharsets.UTF_8);
  }

  private static List<List<String>> rainfall() {
    Random random = new Random(11L);
    List<List<String>> records = new ArrayList<>();
    records.add(List.of("code_station", "station", "date_releve", "pluie_mm", "temperature_max"));
    List<String> stations = List.of("Aïn Tamaris", "Oued Nejma", "Sidi Rihane", "Bir Ellouz");
    for (int day = 0; day < 30; day++) {
      for (int s = 0; s < stations.size(); s++) {
        int rain = day % 5 == 0 ? 1 + random.nextInt(240) : 0;
        int heat = 140 + random.nextInt(120);
        records.add(
            List.of(
                "0" + (s + 1) + "7",
                stations.get(s),
                LocalDate.of(2025, 3, 1).plusDays(day).toString(),
                rain / 10 + "." + rain % 10,
                heat / 10 + "." + heat % 10));
      }
    }
    return records;
  }

  private static byte[] libraries() {
    Random random = new Random(12L);
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet("Bibliothèques");
    XSSFCellStyle plain = Workbooks.plain(workbook);
    XSSFCellStyle day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    List<String> header = List.of("code_commune", "commune", "ouverture", "livres", "lecteurs");
    for (int c = 0; c < header.size(); c++) {
      text(sheet, 1, c + 1, header.get(c), plain);
    }
    int row = 2;
    for (Places.Commune commune : Places.of("01.331")) {
      text(sheet, row, 1, commune.code(), plain);
      text(sheet, row, 2, commune.fr(), plain);
      LocalDate opened = LocalDate.of(1998, 2, 3).plusDays(random.nextInt(9000));
      number(sheet, row, 3, ExcelDates.serial(opened), day);
      number(sheet, row, 4, 800 + random.nextInt(9000), plain);
      number(sheet, row, 5, 60 + random.nextInt(900), plain);
      row++;
    }
    return Workbooks.bytes(workbook);
  }

  private static List<List<String>> arabic() {
    Random random = new Random(13L);
    List<List<String>> records = new ArrayList<>();
    records.add(List.of("رمز الجماعة", "الجماعة", "الإقليم", "عدد المكتبات", "تاريخ التحيين"));
    for (Places.Commune commune : Places.of("01.405")) {
      records.add(
          List.of(
              commune.code(),
              commune.ar(),
              Places.provinceOf(commune).ar(),
              String.valueOf(1 + random.nextInt(6)),
              LocalDate.of(2025, 1, 6).plusDays(random.nextInt(120)).toString()));
    }
    return records;
  }
}
