package org.daftar.format.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.daftar.format.record.DamagedException;
import org.daftar.format.record.Merge;
import org.daftar.format.record.RowStore;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Reads XLS workbooks (BIFF8). The format holds 65,536 rows a sheet, so POI's model of the whole
/// workbook is affordable up to a size that no sheet of data reaches.
public final class XlsReader {
  private static final long LARGEST = 64L << 20;

  private final HSSFWorkbook workbook;
  private final Path folder;
  private final Progress progress;
  private final boolean from1904;

  private XlsReader(HSSFWorkbook workbook, Path folder, Progress progress) {
    this.workbook = workbook;
    this.folder = folder;
    this.progress = progress;
    this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /// Reads all sheets.
  ///
  /// @param folder where their rows are kept
  public static List<SheetContent> read(Path file, Path folder, Progress progress)
      throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new DaftarException(Problem.of("file-too-large", file));
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container)) {
      return new XlsReader(workbook, folder, progress).read();
    } catch (DaftarException | CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      // POI has many unchecked ways to say that records are damaged.
      throw new DamagedException(e);
    }
  }

  private List<SheetContent> read() {
    List<SheetContent> sheets = new ArrayList<>();
    try {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(sheet(workbook.getSheetAt(i), hidden));
      }
    } catch (RuntimeException e) {
      sheets.forEach(sheet -> sheet.records().close());
      throw e;
    }
    return sheets;
  }

  private SheetContent sheet(Sheet sheet, boolean hidden) {
    progress.step(Message.of("format.step.sheet", new Code(sheet.getSheetName())));
    SheetNotes notes = new SheetNotes();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      notes.merge(
          new Merge(
              region.getFirstRow() + 1,
              region.getLastRow() + 1,
              region.getFirstColumn() + 1,
              region.getLastColumn() + 1));
    }
    try (RowStore.Writer rows = new RowStore.Writer(folder)) {
      for (Row row : sheet) {
        progress.checkCancelled();
        while (rows.count() < row.getRowNum()) {
          rows.add(List.of());
        }
        rows.add(cells(row, notes));
      }
      for (int column = 0; column < rows.width(); column++) {
        if (sheet.isColumnHidden(column)) {
          notes.hideColumns(column + 1, column + 1);
        }
      }
      RowStore store = rows.finish();
      return notes.noted(
          new SheetContent(
              sheet.getSheetName(), hidden, store, notes.merges(), Optional.empty(), List.of()));
    }
  }

  private List<String> cells(Row row, SheetNotes notes) {
    if (row.getZeroHeight()) {
      notes.hideRow();
    }
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      while (cells.size() < cell.getColumnIndex()) {
        cells.add("");
      }
      cells.add(text(cell, notes));
      CellStyle style = cell.getCellStyle();
      if (style.getFillPattern() != FillPatternType.NO_FILL) {
        notes.fill(row.getRowNum() + 1L, String.valueOf(style.getFillForegroundColor()));
      }
    }
    return cells;
  }

  private String text(Cell cell, SheetNotes notes) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
      notes.formula(true);
    }
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case NUMERIC -> number(cell);
      case ERROR -> {
        String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
        notes.error(cell.getRowIndex() + 1L, cell.getColumnIndex() + 1, error);
        yield error;
      }
      default -> "";
    };
  }

  private String number(Cell cell) {
    CellStyle style = cell.getCellStyle();
    int id = style.getDataFormat();
    String code = style.getDataFormatString();
    boolean own = id >= 164 && code != null;
    NumberShape shape = NumberShape.of(id, own && code != null ? code : "");
    String raw = BigDecimal.valueOf(cell.getNumericCellValue()).toString();
    return CellText.number(raw, shape, from1904);
  }
}
