package org.daftar.bundle;

import java.io.IOException;
import org.daftar.kernel.Progress;

/// Fills a bundle: every exporter in turn, then the tag files of BagIt around what they wrote.
final class Assembly implements Placement.Filling {
  private final BundlePlan plan;
  private long formulaCells;

  Assembly(BundlePlan plan) {
    this.plan = plan;
  }

  @Override
  public void fill(BundleOutput output, Progress progress) throws IOException {
    for (Exporter exporter : Exporters.all) {
      progress.checkCancelled();
      exporter.export(plan, output, progress);
    }
    BagTags.write(plan, output);
    formulaCells = output.tables().stream().mapToLong(WrittenTable::formulaCells).sum();
  }

  /// How many cells look like formulas, once filled.
  long formulaCells() {
    return formulaCells;
  }
}
