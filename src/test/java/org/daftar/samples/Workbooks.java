package org.daftar.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Small words for drawing Excel workbooks; the bytes hold no clock and no machine name.
final class Workbooks {
  private static final String CREATED = "2025-01-15T08:30:00Z";

  private Workbooks() {}

  /// Closes the workbook and gives its bytes.
  static byte[] bytes(XSSFWorkbook workbook) {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
      core.setCreator("Direction de démonstration");
      core.setCreated(CREATED);
      core.setModified(CREATED);
      workbook.write(out);
      return Zips.normalised(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The row at `number`, counted from 1.
  static XSSFRow row(XSSFSheet sheet, int number) {
    XSSFRow found = sheet.getRow(number - 1);
    return found == null ? sheet.createRow(number - 1) : found;
  }

  static void text(XSSFSheet sheet, int row, int column, String value, XSSFCellStyle style) {
    var cell = row(sheet, row).createCell(column - 1);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  static void number(XSSFSheet sheet, int row, int column, double value, XSSFCellStyle style) {
    var cell = row(sheet, row).createCell(column - 1);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  static XSSFCellStyle plain(XSSFWorkbook workbook) {
    return workbook.createCellStyle();
  }

  static XSSFCellStyle bold(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  static XSSFCellStyle heading(XSSFWorkbook workbook) {
    XSSFCellStyle style = bold(workbook);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  static XSSFCellStyle filled(XSSFWorkbook workbook, int red, int green, int blue) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFillForegroundColor(
        new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
