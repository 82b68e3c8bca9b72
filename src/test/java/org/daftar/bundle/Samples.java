package org.daftar.bundle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.MemoryTable;
import org.daftar.kernel.Table;
import org.daftar.kernel.ValueType;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetState;
import org.daftar.metadata.Entry;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Form;
import org.daftar.metadata.Level;
import org.daftar.metadata.Metadata;
import org.daftar.recipe.Recipe;

/// A small dataset that is ready to be published.
public final class Samples {
  public static final UUID ID = UUID.fromString("6f0d2c6e-1d5b-4a3e-9a57-0c3f6a8f2b11");
  public static final Instant CREATED = Instant.parse("2026-11-21T20:15:30Z");

  private Samples() {}

  public static BundlePlan plan() {
    return plan(metadata(), table(), List.of());
  }

  public static BundlePlan plan(Metadata metadata, Table table, List<FindingGroup> findings) {
    Dataset dataset =
        new Dataset(
            ID, "effectifs-scolaires", DatasetState.INVENTORIED, metadata, CREATED, CREATED);
    BundleTable bundled =
        new BundleTable(
            table,
            columns(),
            new LocalizedText("Effectifs scolaires 2024-2025", "أعداد التلاميذ", ""),
            "effectifs.xlsx",
            Recipe.EMPTY,
            findings);
    return new BundlePlan(dataset, 1, List.of(bundled), Map.of(), CREATED);
  }

  public static Table table() {
    return MemoryTable.of(
        "effectifs",
        new String[] {"الجهة", "Élèves", "Taux (%)", "Relevé le"},
        new String[] {"الرباط - سلا - القنيطرة", "577827", "1 234,5", "30/09/2024"},
        new String[] {"Fès \"centre\", nord", "12", "-3,5", "01/10/2024"},
        new String[] {"=SOMME(A1)", "", "0,25", "02/10/2024"});
  }

  /// A table of many rows, made as it is read.
  public static Table large(int rows) {
    return new Generated(rows, table().columns());
  }

  private static List<ColumnDescription> columns() {
    ColumnDescription region =
        ColumnDescription.bare("الجهة", "region", ValueType.STRING)
            .withLabel(new LocalizedText("Région", "الجهة", "Region"));
    ColumnDescription pupils =
        ColumnDescription.bare("Élèves", "eleves", ValueType.INTEGER)
            .withLabel(new LocalizedText("Élèves", "التلاميذ", ""))
            .withUnit("personnes");
    return List.of(
        region,
        pupils,
        formatted("Taux (%)", "taux", ValueType.NUMBER, "# ##0,00"),
        formatted("Relevé le", "releve_le", ValueType.DATE, "dd/MM/yyyy"));
  }

  private static ColumnDescription formatted(
      String name, String published, ValueType type, String format) {
    return new ColumnDescription(
        name,
        published,
        LocalizedText.EMPTY,
        type,
        Optional.of(format),
        "",
        LocalizedText.EMPTY,
        List.of(),
        "",
        false,
        List.of("n.d."));
  }

  /// Every required field filled in, open, under ODbL 1.0.
  public static Metadata metadata() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Field field : Form.standard().fields()) {
      if (field.level() == Level.REQUIRED) {
        entries.put(field.id(), Entry.confirmed(value(field)));
      }
    }
    Metadata metadata = new Metadata(entries);
    return metadata
        .with(Fields.LICENCE, Entry.confirmed(FieldValue.of("ODbL-1.0")))
        .with(Fields.CLASSIFICATION, Entry.confirmed(FieldValue.of("open")))
        .with(
            Fields.TITLE,
            Entry.confirmed(FieldValue.text("Effectifs scolaires", "أعداد التلاميذ", "Pupils")))
        .with(Fields.PERIOD, Entry.confirmed(FieldValue.of("2024-09-01", "2025-06-30")))
        .with(
            Fields.BIASES, Entry.confirmed(FieldValue.text("Les écoles privées manquent.", "", "")))
        .with(
            Fields.KEYWORDS,
            Entry.confirmed(
                new FieldValue.Keywords(List.of("école", "élèves"), List.of("مدرسة"), List.of())));
  }

  private static FieldValue value(Field field) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> FieldValue.text("Texte de " + field.id(), "نص", "Text");
      case KEYWORDS -> new FieldValue.Keywords(List.of("mot"), List.of("كلمة"), List.of());
      case EMAIL -> FieldValue.of("contact@exemple.ma");
      case URL -> FieldValue.of("https://exemple.ma");
      case DATE, PERIOD -> FieldValue.of("2024-09-30");
      case VOCABULARY, PERSON, PLAIN -> FieldValue.of("annuel");
    };
  }
}
