package org.daftar.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daftar.format.CsvWriter;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Progress;
import org.daftar.metadata.ColumnDescription;

/// `data/dictionnaire.csv`: the same as the schema, for people: one row for each column, with the
/// header as it was before it got a safe name.
final class DictionaryExporter implements Exporter {
  private static final String PATH = "data/dictionnaire.csv";

  private static final List<String> HEADER =
      List.of(
          "fichier",
          "nom",
          "nom_original",
          "libelle_fr",
          "libelle_ar",
          "libelle_en",
          "type",
          "format",
          "unite",
          "description_fr",
          "description_ar",
          "description_en",
          "valeurs_possibles",
          "exemple",
          "obligatoire",
          "valeurs_manquantes");

  @Override
  public String id() {
    return "dictionary";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return List.of(PATH);
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    List<String[]> records = new ArrayList<>();
    records.add(HEADER.toArray(String[]::new));
    for (WrittenTable table : output.tables()) {
      String file = table.name() + ".csv";
      PublishedColumn.of(table.table()).forEach(column -> records.add(row(file, column)));
    }
    MemoryTable table = MemoryTable.of("dictionnaire", records.toArray(String[][]::new));
    output.write(
        PATH,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          CsvWriter.csv().write(table, HEADER, writer, progress);
          writer.flush();
        });
  }

  private static String[] row(String file, PublishedColumn column) {
    ColumnDescription d = column.description();
    return new String[] {
      file,
      column.name(),
      d.name(),
      d.label().fr(),
      d.label().ar(),
      d.label().en(),
      d.type().schemaName(),
      d.format().orElse(""),
      d.unit(),
      d.description().fr(),
      d.description().ar(),
      d.description().en(),
      String.join("|", d.allowedValues()),
      d.example(),
      d.nullable() ? "non" : "oui",
      String.join("|", d.missingValues())
    };
  }
}
