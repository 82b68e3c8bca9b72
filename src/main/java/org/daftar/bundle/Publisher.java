package org.daftar.bundle;

import java.nio.file.Path;
import java.time.Instant;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Writes a bundle, keeps it in the workspace and checks it where it stands: all three, or nothing
/// is left. A bundle that the workspace knows nothing of could not be written again.
public final class Publisher {
  private final BundleWriter writer;
  private final Bundles bundles;

  public Publisher(BundleWriter writer, Bundles bundles) {
    this.writer = writer;
    this.bundles = bundles;
  }

  /// Publishes a new version.
  ///
  /// @param folder where its folder or zip will stand
  /// @throws org.daftar.kernel.DaftarException as [BundleWriter#write] and [Bundles#record]
  /// @throws org.daftar.kernel.CancelledException if the progress was cancelled; nothing is left
  public Publication publish(BundlePlan plan, Path folder, BundleForm form, Progress progress) {
    WrittenBundle bundle = writer.write(plan, folder, form, progress);
    boolean kept = false;
    try {
      BundleVersion version = bundles.record(plan, bundle, progress);
      kept = true;
      return checked(bundle, version, progress);
    } finally {
      if (!kept) {
        Disk.deleteQuietly(bundle.path());
      }
    }
  }

  /// Writes a version once more, byte for byte.
  ///
  /// @param now when it is written, for the log of deliveries
  /// @throws org.daftar.kernel.DaftarException as [Bundles#writeAgain]
  public Publication again(
      BundleVersion version, Path folder, BundleForm form, Instant now, Progress progress) {
    return checked(bundles.writeAgain(version, folder, form, now, progress), version, progress);
  }

  /// From here on the bundle stands and is kept: cancelling no longer takes it back.
  private static Publication checked(
      WrittenBundle bundle, BundleVersion version, Progress progress) {
    Progress steady = new Unstoppable(progress);
    steady.step(Message.of("bundle.verifying", bundle.name()));
    return new Publication(bundle, version, Verifier.verify(bundle.path(), steady));
  }

  private record Unstoppable(Progress shown) implements Progress {
    @Override
    public void step(Message message) {
      shown.step(message);
    }

    @Override
    public void count(long done, long total) {
      shown.count(done, total);
    }

    @Override
    public void checkCancelled() {}
  }
}
