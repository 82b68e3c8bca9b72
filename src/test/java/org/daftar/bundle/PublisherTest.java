package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {
  @TempDir Path folder;

  /// Is stopped by its user at a step, as late as the step's end.
  private static final class StoppedAt implements Progress {
    private final String step;
    private boolean reached;

    StoppedAt(String step) {
      this.step = step;
    }

    @Override
    public void step(Message message) {
      reached |= message.key().equals(step);
    }

    @Override
    public void count(long done, long total) {}

    @Override
    public void checkCancelled() {
      if (reached) {
        throw new CancelledException();
      }
    }
  }

  private Publication publish(Workspace workspace, BundleForm form, Progress progress) {
    Bundles bundles =
        new Bundles(workspace.database(), workspace.filesFolder(), Bundles.IN_DATABASE);
    return new Publisher(new BundleWriter(), bundles)
        .publish(Samples.plan(), folder.resolve("cle"), form, progress);
  }

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void bundleThatIsNotKeptIsTakenAway(BundleForm form) throws Exception {
    Path stick = Files.createDirectory(folder.resolve("cle"));
    try (Workspace workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC())) {
      Progress stopped = new StoppedAt("bundle.keeping");
      assertThatThrownBy(() -> publish(workspace, form, stopped))
          .isInstanceOf(CancelledException.class);
      assertThat(stick).isEmptyDirectory();
    }
  }

  @Test
  void stoppingTheLastCheckLeavesAWholeBundle() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("cle"));
    try (Workspace workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC())) {
      Progress stopped = new StoppedAt("bundle.verifying");
      Publication done = publish(workspace, BundleForm.FOLDER, stopped);
      assertThat(done.report().isValid()).isTrue();
      assertThat(stick).isDirectoryContaining(path -> path.equals(done.bundle().path()));
    }
  }
}
