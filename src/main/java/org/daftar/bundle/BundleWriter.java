package org.daftar.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Writes bundles. A bundle is written below a temporary name (`….part`), forced to the disk, read
/// back and compared digest by digest, and only then gets its final name in one atomic renaming.
/// What carries the final name is therefore whole. Nothing that exists is ever overwritten.
public final class BundleWriter {
  private final Placement placement;

  public BundleWriter() {
    this(Placement.onDisk());
  }

  /// For tests that let a destination fail.
  BundleWriter(Placement placement) {
    this.placement = placement;
  }

  /// Writes a bundle if the gate is open for it.
  ///
  /// @param folder where its folder or zip will stand
  /// @throws DaftarException `gate-closed`, `bundle-exists`, `disk-full`, `destination-lost`,
  ///     `destination-refused`, `file-too-large-for-fat`, `path-too-long` or `read-back-differs`;
  ///     nothing is left of the bundle then
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled; nothing is left
  public WrittenBundle write(BundlePlan plan, Path folder, BundleForm form, Progress progress) {
    Gate.check(plan).firstBlock().ifPresent(BundleWriter::refuse);
    Destination destination = Destination.of(folder);
    Estimate estimate = Estimate.of(plan, progress);
    destination
        .obstacle(estimate.bytes(form), estimate.largest(form))
        .ifPresent(BundleWriter::refuse);
    Assembly assembly = new Assembly(plan);
    List<WrittenFile> files =
        placement.place(plan.name(), destination, form, plan.created(), assembly, progress);
    Path path = destination.folder().resolve(form.fileName(plan.name()));
    return new WrittenBundle(path, form, plan.name(), files, assembly.formulaCells());
  }

  /// The paths of the files that a bundle will hold, in the order of writing: the tree to show
  /// before it is written.
  public static List<String> contents(BundlePlan plan) {
    List<String> paths = new ArrayList<>();
    Exporters.all.forEach(exporter -> paths.addAll(exporter.paths(plan)));
    paths.addAll(BagTags.PATHS);
    return List.copyOf(paths);
  }

  private static void refuse(GateLine line) {
    throw new DaftarException(Problem.of("gate-closed", line.title(), line.sentence()));
  }

  private static void refuse(Problem problem) {
    throw new DaftarException(problem);
  }
}
