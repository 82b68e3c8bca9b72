package org.daftar.inventory;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads of one scan that read files side by side. Two are as fast as a local disk goes; on
/// one that turns or hangs on a cable more only hinder each other.
final class ReaderThreads implements AutoCloseable {
  private static final int THREADS = 2;

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("scan-reader-", 1).factory());

  <T> Future<T> submit(Callable<T> work) {
    return pool.submit(work);
  }

  /// Interrupts work that takes too long. A thread that does not heed it is left behind, and
  /// another takes its place.
  void giveUp(Future<?> work) {
    work.cancel(true);
    pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
    pool.setCorePoolSize(pool.getCorePoolSize() + 1);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
