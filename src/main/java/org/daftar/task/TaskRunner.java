package org.daftar.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Runs work off the UI thread: one lane for what writes to the workspace, a few for what only
/// reads. Among those that read, the newest job of a name wins: the older one is cancelled and its
/// result dropped. What writes is never given up for another; every write is done, in order.
public final class TaskRunner implements AutoCloseable {
  private static final long UPDATE_MILLIS = 100;

  private final Executor ui;
  private final Consumer<Throwable> unexpected;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(threads("writer"));
  private final ExecutorService readers = Executors.newFixedThreadPool(3, threads("reader"));
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(threads("progress"));
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();
  private final ObservableList<Job> jobsView = FXCollections.unmodifiableObservableList(jobs);
  private final Map<String, Job> newest = new HashMap<>();

  /// @param ui runs a piece of code on the UI thread
  /// @param unexpected is told, on the UI thread, of failures that no caller took care of
  public TaskRunner(Executor ui, Consumer<Throwable> unexpected) {
    this.ui = ui;
    this.unexpected = unexpected;
    var unused =
        ticker.scheduleAtFixedRate(
            this::publish, UPDATE_MILLIS, UPDATE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static ThreadFactory threads(String lane) {
    return Thread.ofPlatform().daemon().name("daftar-" + lane + "-", 0).factory();
  }

  /// The work that is under way, oldest first. Changes on the UI thread.
  public ObservableList<Job> jobs() {
    return jobsView;
  }

  /// Work that only reads. To be called on the UI thread.
  public <T> Task<T> read(String name, Message message, Work<T> work) {
    return new Task<>(readers, new Job(name, message), work);
  }

  /// Work that changes the workspace; one at a time, in order. To be called on the UI thread.
  public <T> Task<T> write(String name, Message message, Work<T> work) {
    return new Task<>(writer, new Job(name, message), work);
  }

  /// Asks every job to stop.
  public void cancelAll() {
    jobs.forEach(Job::cancel);
  }

  @Override
  public void close() {
    cancelAll();
    ticker.shutdownNow();
    writer.shutdown();
    readers.shutdown();
    try {
      var unused = writer.awaitTermination(5, TimeUnit.SECONDS);
      unused = readers.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void publish() {
    try {
      ui.execute(() -> jobs.forEach(Job::publish));
    } catch (RejectedExecutionException | IllegalStateException e) {
      ticker.shutdown(); // the window is gone
    }
  }

  /// What a job does; it reports to the progress and asks it whether to go on.
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress);
  }

  /// A job being prepared: name what happens at each end, then [#start()].
  public final class Task<T> {
    private final ExecutorService lane;
    private final Job job;
    private final Work<T> work;
    private Consumer<T> success = result -> {};
    private Consumer<Throwable> failure = unexpected;
    private Runnable cancelled = () -> {};
    private Runnable last = () -> {};

    private Task(ExecutorService lane, Job job, Work<T> work) {
      this.lane = lane;
      this.job = job;
      this.work = work;
    }

    /// What to do with the result, on the UI thread.
    public Task<T> onSuccess(Consumer<T> action) {
      success = action;
      return this;
    }

    /// What to do with a failure other than cancelling, on the UI thread.
    public Task<T> onFailure(Consumer<Throwable> action) {
      failure = action;
      return this;
    }

    /// What to do if the user stopped the work, on the UI thread.
    public Task<T> onCancelled(Runnable action) {
      cancelled = action;
      return this;
    }

    /// What to do in every case at the end, on the UI thread.
    public Task<T> onEnd(Runnable action) {
      last = action;
      return this;
    }

    /// Starts the work and returns its job.
    public Job start() {
      Job older = newest.put(job.name(), job);
      if (older != null && lane == readers) {
        older.cancel();
      }
      jobs.add(job);
      lane.execute(this::runInLane);
      return job;
    }

    private void runInLane() {
      try {
        job.checkCancelled();
        T result = work.run(job);
        ui.execute(() -> end(() -> deliver(result)));
      } catch (CancelledException e) {
        ui.execute(() -> end(cancelled));
      } catch (Throwable e) {
        ui.execute(() -> end(() -> failure.accept(e)));
      }
    }

    private void deliver(T result) {
      Job latest = newest.get(job.name());
      if (lane == writer || latest == job || latest == null) {
        success.accept(result);
      } else {
        cancelled.run();
      }
    }

    private void end(Runnable outcome) {
      jobs.remove(job);
      job.end();
      try {
        outcome.run();
      } finally {
        newest.remove(job.name(), job);
        last.run();
      }
    }
  }
}
