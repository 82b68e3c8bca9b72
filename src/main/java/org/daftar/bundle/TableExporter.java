package org.daftar.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daftar.format.CsvWriter;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;

/// `data/<name>.csv`: UTF-8 without byte order mark, comma, CRLF (RFC 4180), headers and file names
/// in ASCII. Cells are written as they stand, also those that a spreadsheet would take for a
/// formula: altering data to protect one program would harm all others; they are counted instead.
final class TableExporter implements Exporter {
  /// Names of other files of the payload, which no table may take.
  private static final Set<String> TAKEN = Set.of("dictionnaire", "datapackage", "licence");

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return names(plan).stream().map(TableExporter::path).toList();
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    List<String> names = names(plan);
    for (int i = 0; i < names.size(); i++) {
      progress.step(Message.of("bundle.writingTable", new Code(names.get(i) + ".csv")));
      export(plan.tables().get(i), names.get(i), output, progress);
    }
  }

  private static String path(String name) {
    return "data/" + name + ".csv";
  }

  /// The name of each table's file without ending, in their order.
  static List<String> names(BundlePlan plan) {
    Set<String> taken = new HashSet<>(TAKEN);
    List<String> names = new ArrayList<>();
    for (BundleTable table : plan.tables()) {
      String name = name(table, taken);
      taken.add(name);
      names.add(name);
    }
    return names;
  }

  private static String name(BundleTable table, Set<String> taken) {
    String title = table.title().best("fr");
    return SafeName.unique(title.isBlank() ? table.table().name() : title, "table", taken);
  }

  private static void export(BundleTable table, String name, BundleOutput output, Progress progress)
      throws IOException {
    List<String> headers = new ArrayList<>();
    PublishedColumn.of(table).forEach(column -> headers.add(column.name()));
    Pass pass = new Pass(table.table());
    WrittenFile file = output.write(path(name), out -> pass.write(headers, out, progress));
    output.add(new WrittenTable(table, name, file, pass.rows, pass.formulaCells));
  }

  /// One pass over the rows, counting on the way.
  private static final class Pass {
    private final Table table;
    private long rows;
    private long formulaCells;

    Pass(Table table) {
      this.table = table;
    }

    void write(List<String> headers, OutputStream out, Progress progress) throws IOException {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
      rows = CsvWriter.csv().write(new Watched(table, this::look), headers, writer, progress);
      writer.flush();
    }

    private void look(Row row) {
      for (int i = 0; i < row.size(); i++) {
        if (FormulaLike.test(row.text(i))) {
          formulaCells++;
        }
      }
    }
  }
}
