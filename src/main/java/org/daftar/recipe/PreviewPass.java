package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Column;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// Counts what a step would do.
final class PreviewPass {
  private final Table before;
  private final Step step;
  private final Binder bound;
  private final List<CellChange> changes = new ArrayList<>();
  private final List<CellChange> notConverted = new ArrayList<>();
  private final List<Row> removed = new ArrayList<>();
  private long rows;
  private long cellsChanged;
  private long rowsRemoved;
  private long cellsNotConverted;

  PreviewPass(Table before, Step step) {
    this.before = before;
    this.step = step;
    this.bound = new Binder(Layout.ofSource(before.columns()));
    bound.add(0, step);
  }

  Preview run(Progress progress) {
    if (step instanceof ChooseHeader choice) {
      return header(choice, progress);
    }
    if (step instanceof CellStep cells && bound.mismatches().isEmpty()) {
      cells(cells, progress);
    } else {
      rows(progress);
    }
    return result(bound.layout().columns());
  }

  private Preview result(List<Column> columnsAfter) {
    return new Preview(
        rows,
        cellsChanged,
        rowsRemoved,
        cellsNotConverted,
        changes,
        removed,
        notConverted,
        columnsAfter,
        bound.mismatches());
  }

  private Preview header(ChooseHeader choice, Progress progress) {
    Table after = before.withHeader(choice.header());
    rows = before.rowCount(progress);
    rowsRemoved = Math.max(0, rows - after.rowCount(progress));
    return result(after.columns());
  }

  private void cells(CellStep cells, Progress progress) {
    int[] positions = bound.layout().positions(cells.columns());
    Conversions conversions = new Conversions(cells.converter());
    pass(
        progress,
        row -> {
          for (int position : positions) {
            String text = row.cell(position);
            if (text != null) {
              cell(row, position, text, conversions.apply(text));
            }
          }
        });
  }

  private void cell(Row row, int position, String text, Optional<String> converted) {
    if (converted.isEmpty()) {
      cellsNotConverted++;
      keep(notConverted, row, position, text, text);
    } else if (!converted.get().equals(text)) {
      cellsChanged++;
      keep(changes, row, position, text, converted.get());
    }
  }

  private void rows(Progress progress) {
    Pipeline.Run run = new Pipeline(bound.stages()).start();
    List<Integer> origins = bound.layout().origins();
    pass(
        progress,
        row -> {
          Row after = run.work(row);
          if (after == null) {
            rowsRemoved++;
            if (removed.size() < Preview.SHOWN) {
              removed.add(row);
            }
            return;
          }
          for (int i = 0; i < origins.size(); i++) {
            int origin = origins.get(i);
            if (origin >= 0 && !row.text(origin).equals(after.text(i))) {
              cell(row, origin, row.text(origin), Optional.of(after.text(i)));
            }
          }
        });
  }

  private void pass(Progress progress, java.util.function.Consumer<Row> look) {
    long total = before.knownRowCount().orElse(0);
    before.forEach(
        progress,
        row -> {
          look.accept(row);
          if (++rows % 4_096 == 0) {
            progress.checkCancelled();
            progress.count(rows, total);
          }
          return true;
        });
  }

  private void keep(List<CellChange> kept, Row row, int position, String text, String after) {
    if (kept.size() < Preview.SHOWN) {
      kept.add(new CellChange(row.number(), before.columns().get(position), text, after));
    }
  }
}
