package org.daftar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  @TempDir private Path folder;

  private OpenFile open(Path file) {
    return new Formats(folder.resolve("cache")).open(file, ReadOptions.DETECT, Progress.NONE);
  }

  private static Workbook workbook(String extension) {
    return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private Path save(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        workbook) {
      workbook.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      switch (values[i]) {
        case Number number -> cell.setCellValue(number.doubleValue());
        case Boolean truth -> cell.setCellValue(truth);
        default -> cell.setCellValue(values[i].toString());
      }
    }
  }

  private static CellStyle format(Workbook workbook, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void valuesAreWrittenAsPlainText(String extension) throws IOException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("Données");
    row(sheet, 0, "texte", "nombre", "petit", "oui", "date", "instant", "code", "somme");
    row(sheet, 1, "الرباط", 1234.5, 0.1 + 0.2, true, 0, 0, 1234, 0);
    Row data = sheet.getRow(1);
    data.getCell(4).setCellValue(LocalDate.of(2025, 8, 5));
    data.getCell(4).setCellStyle(format(workbook, "dd/mm/yyyy"));
    data.getCell(5).setCellValue(LocalDateTime.of(2025, 8, 5, 10, 0));
    data.getCell(5).setCellStyle(format(workbook, "dd/mm/yyyy hh:mm"));
    data.getCell(6).setCellStyle(format(workbook, "00000"));
    data.getCell(7).setCellFormula("B2*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OpenFile file = open(save(workbook, "v." + extension))) {
      assertThat(file.recognition().format().id()).isEqualTo(extension);
      assertThat(file.table(0).rows(0, 1).getFirst().cells())
          .containsExactly(
              "الرباط",
              "1234.5",
              "0.3",
              "true",
              "2025-08-05",
              "2025-08-05T10:00:00",
              "01234",
              "2469");
      assertThat(file.findings()).extracting(Finding::rule).containsExactly("formula");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void mergedHeadersOnTwoRowsBelowATitleBecomeOneName(String extension) throws IOException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("Écoles");
    row(sheet, 0, "Statistiques scolaires 2024");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    row(sheet, 2, "Province", "Garçons", "", "Filles", "");
    row(sheet, 3, "", "Rural", "Urbain", "Rural", "Urbain");
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
    row(sheet, 4, "Nador", 10, 20, 30, 40);
    row(sheet, 5, "Taza", 11, 21, 31, 41);
    try (OpenFile file = open(save(workbook, "m." + extension))) {
      assertThat(file.header(0).value()).isEqualTo(new Header(3, 2));
      Table table = file.table(0);
      assertThat(table.columns())
          .extracting(Column::name)
          .containsExactly(
              "Province",
              "Garçons / Rural",
              "Garçons / Urbain",
              "Filles / Rural",
              "Filles / Urbain");
      assertThat(table.rows(0, 1).getFirst().number()).isEqualTo(5);
      assertThat(file.findings()).filteredOn(f -> f.rule().equals("merged-cells")).hasSize(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void hiddenPartsAndErrorsAreSaid(String extension) throws IOException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("Visible");
    row(sheet, 0, "nom", "cin", "n");
    row(sheet, 1, "A", "B1", 1);
    row(sheet, 2, "B", "B2", 2);
    sheet.getRow(1).getCell(2).setCellErrorValue((byte) 23);
    sheet.setColumnHidden(1, true);
    sheet.getRow(2).setZeroHeight(true);
    workbook.createSheet("Cachée");
    workbook.setSheetHidden(1, true);
    try (OpenFile file = open(save(workbook, "h." + extension))) {
      assertThat(file.sheets())
          .extracting(org.daftar.format.Sheet::hidden)
          .containsExactly(false, true);
      assertThat(file.findings())
          .extracting(Finding::rule)
          .containsExactlyInAnyOrder(
              "hidden-row", "hidden-column", "error-value", "hidden-sheet", "empty-sheet");
      assertThat(file.table(0).rows(0, 1).getFirst().text(2)).isEqualTo("#REF!");
    }
  }

  @Test
  void fillColoursThatNoColumnExplainsAreReported() throws IOException {
    Workbook workbook = workbook("xlsx");
    CellStyle red = workbook.createCellStyle();
    red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    red.setFillForegroundColor(IndexedColors.RED.getIndex());
    Sheet sheet = workbook.createSheet("Projets");
    row(sheet, 0, "projet", "budget");
    for (int i = 1; i <= 9; i++) {
      row(sheet, i, "P" + i, 100 + i);
      if (i == 2 || i == 3 || i == 7) {
        sheet.getRow(i).getCell(0).setCellStyle(red);
      }
    }
    try (OpenFile file = open(save(workbook, "c.xlsx"))) {
      assertThat(file.findings()).extracting(Finding::rule).containsExactly("colour-as-data");
    }
  }

  @Test
  void sheetsOfManyRowsPageAnywhere() throws IOException {
    Workbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("n");
    row(sheet, 0, "i", "carré");
    for (int i = 1; i <= 3000; i++) {
      row(sheet, i, i, i * i);
    }
    try (OpenFile file = open(save(workbook, "n.xls"))) {
      Table table = file.table(0);
      assertThat(table.rowCount(Progress.NONE)).isEqualTo(3000);
      assertThat(table.rows(2500, 1).getFirst().cells()).containsExactly("2501", "6255001");
      assertThat(table.rows(2999, 10)).hasSize(1);
    }
    assertThat(folder.resolve("cache")).isEmptyDirectory();
  }

  @Test
  void cutOffWorkbookIsAProblemInWords() throws IOException {
    Workbook workbook = workbook("xlsx");
    row(workbook.createSheet("a"), 0, "x", "y");
    Path whole = save(workbook, "whole.xlsx");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(problem(cut)).isEqualTo("file-damaged");
  }

  @Test
  void spoiltOldWorkbookIsAProblemInWords() throws IOException {
    Workbook workbook = workbook("xls");
    row(workbook.createSheet("a"), 0, "x", "y");
    byte[] bytes = Files.readAllBytes(save(workbook, "whole.xls"));
    Arrays.fill(bytes, 600, 1400, (byte) 0x7F);
    Path spoilt = Files.write(folder.resolve("spoilt.xls"), bytes);
    assertThat(problem(spoilt)).isEqualTo("file-damaged");
  }

  @Test
  void passwordIsToldApart() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    row(workbook.createSheet("a"), 0, "x");
    Path file;
    try {
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      file = save(workbook, "p.xls");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(problem(file)).isEqualTo("file-encrypted");
  }

  private String problem(Path file) {
    return catchThrowableOfType(DaftarException.class, () -> open(file)).problem().code();
  }

  @Test
  void openDocumentRepeatsOnlyAsFarAsThereIsContent() throws IOException {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
        <office:automatic-styles><style:style style:name="ta2" style:family="table">
          <style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet>
        <table:table table:name="Feuille1">
          <table:table-column table:number-columns-repeated="2"/>
          <table:table-column table:visibility="collapse"/>
          <table:table-row>
            <table:table-cell office:value-type="string"><text:p>nom</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>le</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>n</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16381"/>
          </table:table-row>
          <table:table-row table:number-rows-repeated="3">
            <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p>
              <text:p>c</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2025-08-05">
              <text:p>05/08/2025</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="1.50E1">
              <text:p>15</text:p></table:table-cell>
          </table:table-row>
          <table:table-row table:number-rows-repeated="1048572">
            <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table>
        <table:table table:name="Cachée" table:style-name="ta2"><table:table-row/></table:table>
        </office:spreadsheet></office:body></office:document-content>
        """;
    Path file = folder.resolve("f.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    try (OpenFile open = open(file)) {
      assertThat(open.sheets()).extracting(org.daftar.format.Sheet::rows).containsExactly(4L, 0L);
      assertThat(open.sheets())
          .extracting(org.daftar.format.Sheet::hidden)
          .containsExactly(false, true);
      assertThat(open.table(0).rows(2, 1).getFirst().cells())
          .isEqualTo(List.of("a  b\nc", "2025-08-05", "15"));
      assertThat(open.findings())
          .extracting(Finding::rule)
          .containsExactlyInAnyOrder("hidden-column", "hidden-sheet", "empty-sheet");
    }
  }
}
