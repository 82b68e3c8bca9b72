package org.daftar.bundle.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.bundle.BundlePlan;
import org.daftar.bundle.BundleTable;
import org.daftar.bundle.BundleVersion;
import org.daftar.bundle.BundleWriter;
import org.daftar.bundle.Bundles;
import org.daftar.bundle.Cure;
import org.daftar.bundle.Delivery;
import org.daftar.bundle.Estimate;
import org.daftar.bundle.Gate;
import org.daftar.bundle.GateReport;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Progress;
import org.daftar.metadata.Dataset;

/// What the next bundle of a dataset would be, without holding its tables open.
///
/// @param dataset whose bundle it is
/// @param version the number it would get
/// @param name of the bundle's folder
/// @param rows of all its tables together
/// @param gate what stands in the way
/// @param files what it would hold, in the order of writing
/// @param size how large it would be
/// @param versions earlier versions, newest first
/// @param deliveries where they went, newest first
/// @param sources for each table the file it comes from and the findings in it
public record Draft(
    Dataset dataset,
    int version,
    String name,
    long rows,
    GateReport gate,
    List<PlannedFile> files,
    Estimate size,
    List<BundleVersion> versions,
    List<Delivery> deliveries,
    List<Source> sources) {
  public Draft {
    files = List.copyOf(files);
    versions = List.copyOf(versions);
    deliveries = List.copyOf(deliveries);
    sources = List.copyOf(sources);
  }

  /// A file that would be written.
  ///
  /// @param path from the root of the bundle, with `/`
  /// @param bytes about how large; empty where it is small and not known before
  public record PlannedFile(String path, OptionalLong bytes) {}

  /// Where a table comes from.
  ///
  /// @param file its id in the inventory
  /// @param findings the keys of the groups of findings in it
  public record Source(long file, List<String> findings) {}

  static Draft of(PlanSource.Held held, Bundles bundles, Progress progress) {
    BundlePlan plan = held.plan();
    Estimate size = Estimate.of(plan, progress);
    return new Draft(
        plan.dataset(),
        plan.version(),
        plan.name(),
        rows(plan, progress),
        Gate.check(plan),
        files(plan, size),
        size,
        bundles.versions(plan.dataset().id()),
        bundles.deliveries(plan.dataset().id()),
        sources(held));
  }

  private static long rows(BundlePlan plan, Progress progress) {
    return plan.tables().stream()
        .map(BundleTable::table)
        .mapToLong(table -> table.knownRowCount().orElseGet(() -> table.rowCount(progress)))
        .sum();
  }

  /// The tables come first in a bundle, one file each.
  private static List<PlannedFile> files(BundlePlan plan, Estimate size) {
    List<PlannedFile> files = new ArrayList<>();
    for (String path : BundleWriter.contents(plan)) {
      int index = files.size();
      boolean table = index < size.tables().size();
      files.add(
          new PlannedFile(
              path, table ? OptionalLong.of(size.tables().get(index)) : OptionalLong.empty()));
    }
    return files;
  }

  private static List<Source> sources(PlanSource.Held held) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < Math.min(held.files().size(), held.plan().tables().size()); i++) {
      List<FindingGroup> findings = held.plan().tables().get(i).findings();
      sources.add(
          new Source(held.files().get(i), findings.stream().map(FindingGroup::key).toList()));
    }
    return sources;
  }

  /// The file to open to cure something in a table: the one with the finding, else the first.
  public Optional<Long> fileToCure(Cure cure) {
    return sources.stream()
        .filter(source -> source.findings().contains(cure.target()))
        .findFirst()
        .or(() -> sources.stream().findFirst())
        .map(Source::file);
  }

  /// Where a version was written to last.
  public Optional<Delivery> lastDelivery(BundleVersion version) {
    return deliveries.stream().filter(d -> d.bundleId().equals(version.id())).findFirst();
  }
}
