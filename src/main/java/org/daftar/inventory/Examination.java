package org.daftar.inventory;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.daftar.format.Recognition;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;

/// Says of files what they are, each within its time, and hashes the start of those that may be
/// copies.
final class Examination {
  private final Recogniser recogniser;
  private final Duration budget;
  private final ReaderThreads threads;

  /// Says what a file is.
  @FunctionalInterface
  interface Recogniser {
    Recognition recognise(Path file);
  }

  Examination(ReaderThreads threads, Recogniser recogniser, Duration budget) {
    this.threads = threads;
    this.recogniser = recogniser;
    this.budget = budget;
  }

  /// Reads files; answers in their order. A file that takes too long is given up.
  ///
  /// @param hashed which sizes occur more than once, so that the file's start is hashed
  /// @param done told of every file, in order, on the calling thread
  List<Examined> examine(List<Entry> entries, LongPredicate hashed, Consumer<Entry> done) {
    List<Future<Examined>> futures = new ArrayList<>();
    for (Entry entry : entries) {
      futures.add(threads.submit(() -> examine(entry, hashed)));
    }
    List<Examined> results = new ArrayList<>();
    for (int i = 0; i < futures.size(); i++) {
      results.add(await(futures.get(i)));
      done.accept(entries.get(i));
    }
    return results;
  }

  private Examined await(Future<Examined> future) {
    try {
      return future.get(budget.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      threads.giveUp(future);
      long seconds = Math.max(1, budget.toSeconds());
      return Examined.failed(
          FileStatus.OVER_BUDGET, Optional.of(Message.of("inventory.reason.over-budget", seconds)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause());
    }
  }

  private Examined examine(Entry entry, LongPredicate hashed) throws IOException {
    if (!entry.isReadable()) {
      return Examined.failed(entry.status(), entry.reason());
    }
    try {
      byte[] start = Hashes.start(entry.path());
      Recognition recognition = recogniser.recognise(entry.path());
      boolean hash = entry.bytes() > 0 && hashed.test(entry.bytes());
      return new Examined(
          FileStatus.READ,
          Optional.empty(),
          Optional.of(recognition),
          hash ? OptionalLong.of(Hashes.head(start)) : OptionalLong.empty(),
          hash && entry.bytes() == start.length && start.length < Hashes.HEAD
              ? Optional.of(Hashes.sha256(start))
              : Optional.empty());
    } catch (NoSuchFileException e) {
      return Examined.failed(
          FileStatus.VANISHED, Optional.of(Message.of("inventory.reason.vanished")));
    } catch (IOException e) {
      FileStatus status =
          Walk.isTooLong(entry.path()) ? FileStatus.TOO_LONG : FileStatus.UNREADABLE;
      return Examined.failed(status, Optional.of(Walk.reason(entry.path(), e)));
    }
  }

  /// A file that breaks its reader gets a row with the reason like any other.
  private static Examined failed(Throwable cause) {
    Message reason =
        cause instanceof DaftarException known
            ? known.problem().what()
            : Message.of("inventory.reason.unreadable", new Code(cause.getClass().getSimpleName()));
    return Examined.failed(FileStatus.UNREADABLE, Optional.of(reason));
  }
}
