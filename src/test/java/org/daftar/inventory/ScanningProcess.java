package org.daftar.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;

/// What [ScanCrashTest] kills: a scan that says when it is in the middle, and stays there.
final class ScanningProcess {
  static final Duration BUDGET = Duration.ofSeconds(30);
  private static final int MIDDLE = 2500;

  private ScanningProcess() {}

  public static void main(String[] args) {
    Path half = Path.of(args[2]);
    Workspace workspace = Workspace.open(Path.of(args[1]), Clock.systemUTC());
    Inventory inventory = new Inventory(workspace, Tree::recognise, BUDGET);
    inventory.addFolder(Path.of(args[0]));
    inventory.scan(new UntilHalf(half));
  }

  private static final class UntilHalf implements Progress {
    private final Path half;
    private int files;

    UntilHalf(Path half) {
      this.half = half;
    }

    @Override
    public void step(Message message) {}

    @Override
    public void count(long done, long total) {
      if (total > 0) {
        files++;
      }
      if (files == MIDDLE) {
        stay();
      }
    }

    @Override
    public void checkCancelled() {}

    private void stay() {
      try {
        Files.createFile(half);
        new CountDownLatch(1).await();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
