package org.daftar.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/// Keeps a workspace to one running Daftar by a lock of the operating system, which ends with the
/// process whatever happens to it. A second start leaves the file `show-request`, which the first
/// looks for: no socket needed.
final class WorkspaceLock implements AutoCloseable {
  private static final String LOCK = "workspace.lock";
  private static final String REQUEST = "show-request";
  private static final int LOOK_MILLIS = 300;

  private final Path folder;
  private final FileChannel channel;
  private final boolean madeHere;
  private @Nullable ScheduledExecutorService watch;

  private WorkspaceLock(Path folder, FileChannel channel, boolean madeHere) {
    this.folder = folder;
    this.channel = channel;
    this.madeHere = madeHere;
  }

  static WorkspaceLock take(Path folder) {
    Path file = folder.resolve(LOCK);
    boolean madeHere = !Files.exists(file);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new DaftarException(Problem.of("workspace-in-use", folder));
      }
      return new WorkspaceLock(folder, channel, madeHere);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  synchronized void onShowRequest(Runnable action) {
    stopWatching();
    deleteRequest();
    ScheduledExecutorService looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("show-request").factory());
    var unused =
        looking.scheduleWithFixedDelay(
            () -> {
              if (deleteRequest()) {
                action.run();
              }
            },
            LOOK_MILLIS,
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
    watch = looking;
  }

  static void askToShow(Path folder) {
    try {
      Files.write(folder.resolve(REQUEST), new byte[0]);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
  }

  private boolean deleteRequest() {
    try {
      return Files.deleteIfExists(folder.resolve(REQUEST));
    } catch (IOException e) {
      return false;
    }
  }

  private void stopWatching() {
    if (watch != null) {
      watch.shutdownNow();
      watch = null;
    }
  }

  /// Ends without a trace: a lock file that was not there before goes too.
  void giveUp() {
    close();
    if (madeHere) {
      try {
        Files.deleteIfExists(folder.resolve(LOCK));
      } catch (IOException e) {
        // An empty file that stays harms nobody.
      }
    }
  }

  @Override
  public synchronized void close() {
    stopWatching();
    try {
      channel.close();
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
  }
}
