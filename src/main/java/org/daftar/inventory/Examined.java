package org.daftar.inventory;

import java.util.Optional;
import java.util.OptionalLong;
import org.daftar.format.Recognition;
import org.daftar.kernel.Message;

/// What reading a file gave.
///
/// @param head the start of the hash of its first 16 KiB, where asked for
/// @param sha256 the hash of all of it, where known
record Examined(
    FileStatus status,
    Optional<Message> reason,
    Optional<Recognition> recognition,
    OptionalLong head,
    Optional<String> sha256) {
  static Examined failed(FileStatus status, Optional<Message> reason) {
    return new Examined(status, reason, Optional.empty(), OptionalLong.empty(), Optional.empty());
  }

  Examined withSha256(String hash) {
    return new Examined(status, reason, recognition, head, Optional.of(hash));
  }
}
