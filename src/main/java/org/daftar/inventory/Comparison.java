package org.daftar.inventory;

import java.io.IOException;
import java.util.Optional;
import org.daftar.kernel.Progress;

/// Tells what became of a file that the database knows.
///
/// @param coarseTimes whether the disk keeps times as FAT does
/// @param progress what may stop the reading of a large file
record Comparison(boolean coarseTimes, Progress progress) {
  private static final long SECOND = 1_000_000;

  /// FAT and exFAT keep times to two seconds, and in local time: a stick looks an hour off after
  /// the clocks changed.
  private static final long COARSE = 2 * SECOND;

  private static final long HOUR = 3600 * SECOND;

  /// Whether nothing needs to be read again.
  boolean isUnchanged(Known known, Entry entry) {
    if (!entry.isReadable()) {
      return known.status() == entry.status()
          && known.reason().equals(entry.reason().map(MessageText::write));
    }
    return known.status() == FileStatus.READ
        && known.bytes() == entry.bytes()
        && isSameTime(known.modifiedMicros(), entry.modifiedMicros());
  }

  /// Equal, or off by what a coarse disk makes of it.
  boolean isSameTime(long one, long other) {
    long difference = Math.abs(one - other);
    if (difference == 0) {
      return true;
    }
    return coarseTimes && (difference <= COARSE || Math.abs(difference - HOUR) <= COARSE);
  }

  /// What to write; nothing if the file could not be read before, and can't for the same reason.
  Optional<Outcome> outcome(Known known, Entry entry, Examined examined) {
    if (known.status() == FileStatus.GONE) {
      return Optional.of(new Outcome(Change.NEW, Optional.of(known), entry, examined));
    }
    boolean sameTrouble =
        examined.status() != FileStatus.READ
            && known.status() == examined.status()
            && known.reason().equals(examined.reason().map(MessageText::write))
            && known.bytes() == entry.bytes();
    if (sameTrouble) {
      return Optional.empty();
    }
    if (isSameContent(known, entry, examined)) {
      return Optional.of(
          new Outcome(Change.TOUCHED, Optional.of(known), entry, withHashesOf(known, examined)));
    }
    return Optional.of(new Outcome(Change.CHANGED, Optional.of(known), entry, examined));
  }

  /// Whether the hashes say that the content is the same. Without any hash it counts as another.
  boolean isSameContent(Known known, Entry entry, Examined examined) {
    if (known.bytes() != entry.bytes() || examined.status() != FileStatus.READ) {
      return false;
    }
    if (known.bytes() == 0) {
      return known.status() == FileStatus.READ || known.status() == FileStatus.GONE;
    }
    if (known.sha256().isPresent()) {
      return known.sha256().equals(sha256(entry, examined));
    }
    return known.head().isPresent() && known.head().equals(examined.head());
  }

  private Optional<String> sha256(Entry entry, Examined examined) {
    if (examined.sha256().isPresent()) {
      return examined.sha256();
    }
    try {
      return Optional.of(Hashes.sha256(entry.path(), progress));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The content is the same, so the hashes taken before hold.
  static Examined withHashesOf(Known known, Examined examined) {
    return new Examined(
        examined.status(),
        examined.reason(),
        examined.recognition(),
        examined.head().isPresent() ? examined.head() : known.head(),
        examined.sha256().or(known::sha256));
  }
}
