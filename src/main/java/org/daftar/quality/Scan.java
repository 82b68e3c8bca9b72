package org.daftar.quality;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Column;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Header;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.TableProfile;

/// One pass of all checks over a table: what a [Check] is given at the start, to look at the
/// columns and to hand over its passes.
public final class Scan {
  private static final int PROGRESS_EVERY = 4096;

  private final Table table;
  private final TableProfile profile;
  private final Findings findings;
  private final List<Column> columns;
  private final List<ColumnScan> columnScans = new ArrayList<>();
  private final List<RowPass> rowPasses = new ArrayList<>();
  private final List<Row> top;

  Scan(Table table, TableProfile profile, List<Finding> fromFile, Findings findings) {
    this.table = table;
    this.profile = profile;
    this.findings = findings;
    this.columns = typed(table, profile);
    fromFile.forEach(findings::add);
    for (Column column : columns) {
      columnScans.add(new ColumnScan(new ColumnEvidence(table.name(), column)));
    }
    this.top = top(table);
  }

  private static List<Column> typed(Table table, TableProfile profile) {
    boolean fits = profile.columns().size() == table.columns().size();
    return fits ? profile.typedColumns() : table.columns();
  }

  private static List<Row> top(Table table) {
    Header header = table.header();
    int above = header.firstDataRow() - 1;
    return above <= 0 ? List.of() : table.withHeader(Header.NONE).rows(0, above);
  }

  Table table() {
    return table;
  }

  /// The name of the table, as findings give it.
  String name() {
    return table.name();
  }

  /// The columns, typed where the profile knows.
  List<Column> columns() {
    return columns;
  }

  /// The raw records above the data: titles, then the header.
  List<Row> top() {
    return top;
  }

  /// Whether the header says that a column, from 0, holds this.
  boolean is(int column, Role role) {
    return evidence(column).is(role);
  }

  /// What the column, from 0, says of itself. Complete only once every row has gone by.
  ColumnEvidence evidence(int column) {
    return columnScans.get(column).evidence();
  }

  /// The position of the first column whose header says this, or -1.
  int columnFor(Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (is(i, role)) {
        return i;
      }
    }
    return -1;
  }

  /// How many different values a column, from 0, has as a share of its filled cells; 0 for an empty
  /// column.
  double distinctShare(int column) {
    if (profile.columns().size() != columns.size()) {
      return 0;
    }
    ColumnProfile known = profile.columns().get(column);
    return known.count() == 0 ? 0 : (double) known.distinct() / known.count();
  }

  /// How many different values a column, from 0, has.
  long distinct(int column) {
    return profile.columns().size() == columns.size()
        ? profile.columns().get(column).distinct()
        : Long.MAX_VALUE;
  }

  /// Lets a pass see the cells of a column, from 0.
  void cells(int column, CellPass pass) {
    columnScans.get(column).add(pass);
  }

  /// Lets a pass see whole rows.
  void rows(RowPass pass) {
    rowPasses.add(pass);
  }

  /// Says at once what needs no pass.
  void say(Finding finding) {
    findings.add(finding);
  }

  void run(Progress progress) {
    RowView view = new RowView(columns.size());
    RowSorter sorter = new RowSorter(columns, columnScans);
    FirstRows firstRows = new FirstRows();
    long total = table.knownRowCount().orElse(profile.rows());
    long[] position = {0};
    table.forEach(
        progress,
        row -> {
          view.show(row, position[0]);
          pass(view, sorter, firstRows);
          if (++position[0] % PROGRESS_EVERY == 0) {
            progress.count(position[0], total);
          }
          return true;
        });
    columnScans.forEach(column -> column.finish(findings));
    rowPasses.forEach(pass -> pass.finish(findings));
  }

  private void pass(RowView view, RowSorter sorter, FirstRows firstRows) {
    for (int i = 0; i < columnScans.size(); i++) {
      view.read(i, columnScans.get(i).read(view.row().text(i)));
    }
    view.sorted(sorter.kind(view));
    if (view.kind() == RowKind.DATA) {
      view.sameAs(firstRows.put(view.row(), view.position()));
    }
    for (RowPass pass : rowPasses) {
      pass.accept(view);
    }
    if (view.kind().hasCells()) {
      for (ColumnScan column : columnScans) {
        column.accept(view);
      }
    }
  }
}
