package org.daftar.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The UI thread without a window: what background work wants to say is said when the test asks.
public final class UiQueue implements AutoCloseable {
  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final TaskRunner tasks = new TaskRunner(queue::add, failures::add);

  public TaskRunner tasks() {
    return tasks;
  }

  /// What was shown as a problem.
  public List<Throwable> failures() {
    return failures;
  }

  /// Runs what is said on the UI thread until something holds.
  public void until(String what, BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Runnable next = queue.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Waited in vain: " + what);
      }
      next.run();
    }
  }

  /// Runs what is said on the UI thread until no work is under way.
  public void settle() throws InterruptedException {
    until("background work ends", () -> tasks.jobs().isEmpty());
  }

  @Override
  public void close() {
    tasks.close();
  }
}
