package org.daftar.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daftar.bundle.BundlePlan;
import org.daftar.bundle.BundleTable;
import org.daftar.bundle.Bundles;
import org.daftar.format.FormatId;
import org.daftar.format.ReadOptions;
import org.daftar.inventory.FileRecord;
import org.daftar.inventory.Inventory;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.daftar.metadata.Clues;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetStore;
import org.daftar.metadata.Dictionary;
import org.daftar.metadata.Proposals;
import org.daftar.profile.TableProfile;
import org.daftar.quality.Waiver;
import org.daftar.recipe.Recipe;

/// A dataset as a whole: its description and its files, each through its recipe. What the sheet is
/// prefilled from and what a bundle is made of.
public final class Dossiers {
  private final Workbench workbench;
  private final Inventory inventory;
  private final DatasetStore datasets;
  private final Bundles bundles;
  private final InstantSource clock;

  public Dossiers(
      Workbench workbench,
      Inventory inventory,
      DatasetStore datasets,
      Bundles bundles,
      InstantSource clock) {
    this.workbench = workbench;
    this.inventory = inventory;
    this.datasets = datasets;
    this.bundles = bundles;
    this.clock = clock;
  }

  /// The files of a dataset that hold tables.
  public List<FileRecord> tables(UUID dataset) {
    return inventory.filesOf(dataset).stream().filter(Dossiers::holdsTable).toList();
  }

  private static boolean holdsTable(FileRecord file) {
    return file.recognition()
        .filter(found -> !found.encrypted())
        .map(found -> isTabular(found.format()))
        .orElse(false);
  }

  /// Whether files of a format can be opened as tables.
  public static boolean isTabular(FormatId format) {
    return switch (format) {
      case CSV, TSV, XLSX, XLS, ODS, JSON, JSONL, GEOJSON -> true;
      default -> false;
    };
  }

  /// Reads the tables of a dataset and brings its data dictionary and the proposals for its sheet
  /// up to date. What was confirmed stays.
  ///
  /// @throws org.daftar.kernel.DaftarException if a file can't be read
  public Dataset prefill(UUID id, Progress progress) {
    for (FileRecord file : tables(id)) {
      try (OpenedTable table = open(file, progress)) {
        Recipe recipe = workbench.history(table).present();
        TableProfile profile = table.profile(recipe, progress);
        Dictionary fresh = Dictionary.of(resource(file), profile);
        Dictionary merged =
            datasets.dictionaries(id).stream()
                .filter(known -> known.resource().equals(fresh.resource()))
                .findFirst()
                .map(known -> known.updatedTo(fresh))
                .orElse(fresh);
        datasets.saveDictionary(id, merged);
        datasets.propose(id, Proposals.of(clues(file, table, recipe, profile)));
      }
    }
    return find(id);
  }

  private static Clues clues(
      FileRecord file, OpenedTable table, Recipe recipe, TableProfile profile) {
    Clues clues =
        Clues.ofFile(file.name())
            .withTitleRows(titles(table, recipe))
            .withProfile(profile)
            .withModified(LocalDate.ofInstant(file.modified(), ZoneOffset.UTC));
    String folder = file.folder().isEmpty() ? rootName(file) : file.folder();
    clues = clues.in(folder.substring(folder.lastIndexOf('/') + 1));
    return file.recognition()
        .map(found -> found.format().id())
        .map(clues::withFormat)
        .orElse(clues);
  }

  private static String rootName(FileRecord file) {
    Path parent = file.path().getParent();
    return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
  }

  /// The texts above the header: titles and logos that a spreadsheet was dressed with.
  private static List<String> titles(OpenedTable table, Recipe recipe) {
    int header = recipe.header().orElse(table.source().header()).row();
    if (header <= 1) {
      return List.of();
    }
    List<Row> head = table.file().head(table.sheet().index(), header - 1);
    return head.stream()
        .flatMap(row -> IntStream.range(0, row.size()).mapToObj(row::text))
        .filter(text -> !text.isBlank())
        .toList();
  }

  /// All that a bundle of the dataset would be made of, as things stand now.
  ///
  /// @throws org.daftar.kernel.DaftarException if the dataset has no table or a file can't be read
  public OpenPlan plan(UUID id, Progress progress) {
    Dataset dataset = find(id);
    List<OpenedTable> open = new ArrayList<>();
    try {
      List<BundleTable> tables = new ArrayList<>();
      Map<String, String> waivers = new HashMap<>();
      for (FileRecord file : tables(id)) {
        OpenedTable table = open(file, progress);
        open.add(table);
        tables.add(bundleTable(dataset, file, table, progress));
        for (Waiver waiver : workbench.waivers().of(table.subject())) {
          waivers.put(waiver.groupKey(), waiver.reason());
        }
      }
      if (tables.isEmpty()) {
        throw new DaftarException(Problem.of("dataset-without-table"));
      }
      int version = bundles.nextVersion(id);
      return new OpenPlan(new BundlePlan(dataset, version, tables, waivers, clock.instant()), open);
    } catch (RuntimeException e) {
      open.forEach(OpenedTable::close);
      throw e;
    }
  }

  private BundleTable bundleTable(
      Dataset dataset, FileRecord file, OpenedTable table, Progress progress) {
    Recipe recipe = workbench.history(table).present();
    TableProfile profile = table.profile(recipe, progress);
    List<FindingGroup> findings = table.check(recipe, profile, progress).groups();
    Table cleaned = recipe.applyStrictly(table.source());
    Dictionary fresh = Dictionary.of(resource(file), profile);
    Dictionary described =
        datasets.dictionaries(dataset.id()).stream()
            .filter(known -> known.resource().equals(resource(file)))
            .findFirst()
            .map(known -> known.updatedTo(fresh))
            .orElse(fresh);
    return new BundleTable(
        cleaned, described.columns(), LocalizedText.EMPTY, file.name(), recipe, findings);
  }

  private OpenedTable open(FileRecord file, Progress progress) {
    return workbench.open(file.path(), file.id(), ReadOptions.DETECT, Optional.empty(), progress);
  }

  private static String resource(FileRecord file) {
    return file.name();
  }

  private Dataset find(UUID id) {
    return datasets.find(id).orElseThrow(() -> new DaftarException(Problem.of("dataset-gone")));
  }
}
