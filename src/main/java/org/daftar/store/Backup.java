package org.daftar.store;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the workspace's database as it was at one time.
///
/// @param file the zip
/// @param time when it was made
/// @param bytes its size
public record Backup(Path file, Instant time, long bytes) {}
