package org.daftar.bundle;

import java.nio.file.Path;
import java.util.List;
import org.daftar.kernel.Progress;

/// Writes a large bundle; [KilledWriteTest] runs it in a process of its own and kills it.
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] arguments) {
    BundlePlan plan = Samples.plan(Samples.metadata(), Samples.large(20_000_000), List.of());
    new BundleWriter()
        .write(plan, Path.of(arguments[0]), BundleForm.valueOf(arguments[1]), Progress.NONE);
  }
}
