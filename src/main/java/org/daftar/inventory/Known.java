package org.daftar.inventory;

import java.util.Optional;
import java.util.OptionalLong;

/// A file as the database has it from earlier scans.
///
/// @param reason why it could not be read, as [MessageText] writes it
/// @param head the start of the hash of its first 16 KiB, where taken
record Known(
    long id,
    long folderId,
    String folderUri,
    String nameUri,
    long bytes,
    long modifiedMicros,
    Optional<String> fileKey,
    FileStatus status,
    Optional<String> reason,
    OptionalLong head,
    Optional<String> sha256) {}
