package org.daftar.kernel;

/// How far a piece of work is, and whether it should stop. Methods are cheap enough to be called
/// for every row or file, from any thread.
public interface Progress {
  /// Work that nobody watches and nobody stops.
  Progress NONE =
      new Progress() {
        @Override
        public void step(Message message) {}

        @Override
        public void count(long done, long total) {}

        @Override
        public void checkCancelled() {}
      };

  /// Says what is being done now.
  void step(Message message);

  /// Says how much of the current step is done.
  ///
  /// @param total the whole amount in the same unit, or 0 where unknown
  void count(long done, long total);

  /// Returns at once unless the user asked to stop; waits while the user paused the work.
  ///
  /// @throws CancelledException if the work should stop
  void checkCancelled();
}
