package org.daftar.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Finds files with the same content while reading as little as possible: only files of the same
/// size, first their start, then all of those whose start is the same.
final class Duplicates {
  private static final int BATCH = 200;

  private final ReaderThreads threads;
  private final HashStore store;
  private final Progress progress;

  Duplicates(ReaderThreads threads, HashStore store, Progress progress) {
    this.threads = threads;
    this.store = store;
    this.progress = progress;
  }

  void find() {
    progress.step(Message.of("inventory.scan.comparing"));
    hashAll(store.withoutHead(), this::start);
    hashAll(store.withoutHash(), this::whole);
  }

  @FunctionalInterface
  private interface Hashing {
    HashStore.Hashed hash(HashStore.Unhashed file) throws IOException;
  }

  private void hashAll(List<HashStore.Unhashed> files, Hashing hashing) {
    for (int from = 0; from < files.size(); from += BATCH) {
      progress.count(from, files.size());
      progress.checkCancelled();
      store.save(hash(files.subList(from, Math.min(files.size(), from + BATCH)), hashing));
    }
  }

  private List<HashStore.Hashed> hash(List<HashStore.Unhashed> files, Hashing hashing) {
    List<Future<HashStore.Hashed>> futures =
        files.stream().map(file -> threads.submit(() -> hashing.hash(file))).toList();
    List<HashStore.Hashed> hashes = new ArrayList<>();
    for (Future<HashStore.Hashed> future : futures) {
      await(future).ifPresent(hashes::add);
    }
    return hashes;
  }

  /// A file that can't be read now stays without a hash; its own row says so at the next scan.
  private static Optional<HashStore.Hashed> await(Future<HashStore.Hashed> future) {
    try {
      return Optional.of(future.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancelledException cancelled) {
        throw cancelled;
      }
      return Optional.empty();
    }
  }

  private HashStore.Hashed start(HashStore.Unhashed file) throws IOException {
    byte[] start = Hashes.start(Path.of(file.uri()));
    boolean all = start.length == file.bytes() && start.length < Hashes.HEAD;
    return new HashStore.Hashed(
        file.id(),
        OptionalLong.of(Hashes.head(start)),
        all ? Optional.of(Hashes.sha256(start)) : Optional.empty());
  }

  private HashStore.Hashed whole(HashStore.Unhashed file) throws IOException {
    return new HashStore.Hashed(
        file.id(), OptionalLong.empty(), Optional.of(Hashes.sha256(Path.of(file.uri()), progress)));
  }
}
