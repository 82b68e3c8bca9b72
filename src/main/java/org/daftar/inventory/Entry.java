package org.daftar.inventory;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.kernel.Message;

/// A file as the walk met it.
///
/// @param folderUri its folder below the root
/// @param nameUri its name, percent-encoded
/// @param status [FileStatus#READ] where it is to be read, else why it isn't
record Entry(
    Path path,
    String folderUri,
    String nameUri,
    long bytes,
    long createdMicros,
    long modifiedMicros,
    Optional<String> fileKey,
    FileStatus status,
    Optional<Message> reason) {
  boolean isReadable() {
    return status == FileStatus.READ;
  }
}
