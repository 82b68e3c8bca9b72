package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.daftar.kernel.Code;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Header;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// A table seen through a recipe. The source is only read; rows keep their numbers in the source.
///
/// Pages are made by running the recipe over that page. Where steps take rows out or look at the
/// rows above, the first look at a page far down passes over the rows before it once; places to
/// start from are kept every 1,024 rows. Memory is bounded by them, and by 16 bytes for each row
/// while duplicates are looked for. Closing this table leaves the source open.
public final class RecipeTable implements Table {
  private static final int BATCH = 1_024;

  private final Table source;
  private final Recipe recipe;
  private final Layout layout;
  private final Pipeline pipeline;
  private final List<Mismatch> mismatches;
  private final RowIndex index;

  private RecipeTable(Table source, Recipe recipe) {
    Binder bound = Binder.bind(recipe, Layout.ofSource(source.columns()));
    this.source = source;
    this.recipe = recipe;
    this.layout = bound.layout();
    this.pipeline = new Pipeline(bound.stages());
    this.mismatches = bound.mismatches();
    this.index = new RowIndex(source, pipeline);
  }

  /// The table seen through a recipe; steps that don't fit are left out and listed in
  /// [#mismatches()].
  public static RecipeTable of(Table source, Recipe recipe) {
    return new RecipeTable(recipe.header().map(source::withHeader).orElse(source), recipe);
  }

  /// The source with the header that the recipe chooses.
  public Table source() {
    return source;
  }

  public Recipe recipe() {
    return recipe;
  }

  /// The steps that do not fit the source and were left out.
  public List<Mismatch> mismatches() {
    return mismatches;
  }

  void requireFit() {
    if (!mismatches.isEmpty()) {
      Mismatch first = mismatches.getFirst();
      throw new DaftarException(
          Problem.of(
              "recipe-column-missing", first.index() + 1, first.sentence(), new Code(name())));
    }
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public List<Column> columns() {
    return layout.columns();
  }

  @Override
  public Header header() {
    return source.header();
  }

  /// The same recipe over the source with another header.
  @Override
  public Table withHeader(Header header) {
    return new RecipeTable(source.withHeader(header), recipe);
  }

  @Override
  public List<Row> rows(long first, int count) {
    return cleaned(first, count).stream().map(CleanedRow::row).toList();
  }

  /// Some rows in order, each beside its source row.
  ///
  /// @param first position of the first row wanted, from 0
  /// @param count how many at the most
  public List<CleanedRow> cleaned(long first, int count) {
    if (count <= 0) {
      return List.of();
    }
    if (pipeline.isRowByRow()) {
      return page(new RowIndex.Checkpoint(first, first, pipeline.start().states()), first, count);
    }
    return page(index.before(first), first, count);
  }

  private List<CleanedRow> page(RowIndex.Checkpoint start, long first, int count) {
    Pipeline.Run run = pipeline.resume(start.states());
    List<CleanedRow> page = new ArrayList<>();
    int batch = pipeline.isRowByRow() ? Math.min(count, BATCH) : BATCH;
    long read = start.source();
    long position = start.row();
    while (true) {
      List<Row> rows = source.rows(read, batch);
      for (Row row : rows) {
        Row cleaned = run.work(row);
        if (cleaned != null && position++ >= first) {
          page.add(new CleanedRow(cleaned, row, layout.origins()));
          if (page.size() == count) {
            return page;
          }
        }
      }
      read += rows.size();
      if (rows.size() < batch) {
        return page;
      }
    }
  }

  @Override
  public OptionalLong knownRowCount() {
    return pipeline.isRowByRow() ? source.knownRowCount() : index.rowCount();
  }

  @Override
  public long rowCount(Progress progress) {
    return pipeline.isRowByRow() ? source.rowCount(progress) : index.countRows(progress);
  }

  @Override
  public void forEach(Progress progress, RowConsumer consumer) {
    Pipeline.Run run = pipeline.start();
    source.forEach(
        progress,
        row -> {
          Row cleaned = run.work(row);
          return cleaned == null || consumer.accept(cleaned);
        });
  }

  /// The position, from 0, of the first row that has this number in the source or a later one.
  public OptionalLong positionOf(long number, Progress progress) {
    PositionSearch search = new PositionSearch(number);
    forEach(progress, search);
    return search.found;
  }

  private static final class PositionSearch implements RowConsumer {
    private final long number;
    private long position;
    private OptionalLong found = OptionalLong.empty();

    PositionSearch(long number) {
      this.number = number;
    }

    @Override
    public boolean accept(Row row) {
      found = row.number() >= number ? OptionalLong.of(position) : OptionalLong.empty();
      position++;
      return found.isEmpty();
    }
  }

  @Override
  public void close() {}
}
