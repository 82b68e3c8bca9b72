package org.daftar.format.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.format.record.HeaderFinder;
import org.daftar.format.record.Merge;
import org.daftar.format.record.RecordTable;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Header;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;

/// Collects what a sheet shows or hides beside its values, and tells it as findings.
final class SheetNotes {
  private static final int KEPT = 1_000;
  private static final int COLOURED_ROWS = 100_000;

  private final List<Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private final List<Cell> errors = new ArrayList<>();
  private final Map<Long, String> rowColours = new LinkedHashMap<>();
  private long hiddenRows;
  private long formulas;
  private long formulasWithoutValue;

  private record Cell(long row, int column, String text) {}

  void merge(Merge merge) {
    merges.add(merge);
  }

  List<Merge> merges() {
    return merges;
  }

  /// Columns count from 1, both ends included.
  void hideColumns(int first, int last) {
    for (int column = first; column <= last && hiddenColumns.size() < KEPT; column++) {
      hiddenColumns.add(column);
    }
  }

  void hideRow() {
    hiddenRows++;
  }

  void formula(boolean hasValue) {
    formulas++;
    formulasWithoutValue += hasValue ? 0 : 1;
  }

  void error(long row, int column, String text) {
    if (errors.size() < KEPT) {
      errors.add(new Cell(row, column, text));
    }
  }

  /// The fill of a cell; the first one of a row stands for the row.
  void fill(long row, String colour) {
    if (rowColours.size() < COLOURED_ROWS) {
      rowColours.putIfAbsent(row, colour);
    }
  }

  /// The same sheet with its findings.
  SheetContent noted(SheetContent sheet) {
    Header header = HeaderFinder.find(sheet.records().read(0, HeaderFinder.DEPTH), merges).value();
    List<Column> columns = RecordTable.of(sheet, header).columns();
    List<Finding> findings = new ArrayList<>();
    about(sheet, findings);
    hidden(sheet, columns, findings);
    for (Merge merge : merges.subList(0, Math.min(KEPT, merges.size()))) {
      findings.add(merged(sheet.name(), merge, columns));
    }
    for (Cell error : errors) {
      Message message = Message.of("format.finding.errorValue", new Code(error.text));
      Location where = cell(sheet.name(), error.row, error.column, columns);
      findings.add(Finding.of("error-value", Severity.ERROR, where, message).withValue(error.text));
    }
    int colours = RowColours.meaningful(rowColours, sheet.records(), header);
    if (colours > 0) {
      findings.add(
          warning(sheet.name(), "colour-as-data", Message.of("format.finding.colour", colours)));
    }
    return new SheetContent(
        sheet.name(), sheet.hidden(), sheet.records(), merges, sheet.fixedLabels(), findings);
  }

  private void about(SheetContent sheet, List<Finding> findings) {
    String name = sheet.name();
    if (sheet.hidden()) {
      findings.add(warning(name, "hidden-sheet", Message.of("format.finding.hiddenSheet")));
    }
    if (sheet.records().knownCount().orElse(1) == 0) {
      findings.add(info(name, "empty-sheet", Message.of("format.finding.emptySheet")));
    }
    if (formulas > 0) {
      findings.add(info(name, "formula", Message.of("format.finding.formulas", formulas)));
    }
    if (formulasWithoutValue > 0) {
      Message message = Message.of("format.finding.formulaWithoutValue", formulasWithoutValue);
      findings.add(warning(name, "formula", message));
    }
    if (hiddenRows > 0) {
      findings.add(
          warning(name, "hidden-row", Message.of("format.finding.hiddenRows", hiddenRows)));
    }
  }

  private void hidden(SheetContent sheet, List<Column> columns, List<Finding> findings) {
    Set<Integer> used = new HashSet<>(hiddenColumns);
    used.removeIf(column -> column > columns.size());
    for (int column : new TreeSet<>(used)) {
      findings.add(
          Finding.of(
              "hidden-column",
              Severity.WARNING,
              Location.ofColumn(sheet.name(), columns.get(column - 1)),
              Message.of("format.finding.hiddenColumn")));
    }
  }

  private static Finding merged(String sheet, Merge merge, List<Column> columns) {
    Location where = cell(sheet, merge.firstRow(), merge.firstColumn(), columns);
    Message message = Message.of("format.finding.merged", new Code(merge.region()));
    return Finding.of("merged-cells", Severity.INFO, where, message);
  }

  private static Location cell(String sheet, long row, int column, List<Column> columns) {
    Column found =
        column <= columns.size()
            ? columns.get(column - 1)
            : Column.untyped(column, Column.letters(column));
    return Location.ofCell(sheet, row, found);
  }

  private static Finding warning(String sheet, String rule, Message message) {
    return Finding.of(rule, Severity.WARNING, Location.ofTable(sheet), message);
  }

  private static Finding info(String sheet, String rule, Message message) {
    return Finding.of(rule, Severity.INFO, Location.ofTable(sheet), message);
  }
}
