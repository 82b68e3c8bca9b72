package org.daftar.bundle;

import java.time.Instant;
import java.util.UUID;

/// A bundle kept in the workspace, so that it can be written again byte for byte.
///
/// @param id for ever
/// @param datasetId whose bundle it is
/// @param version from 1, one higher each time
/// @param name of the bundle's folder, such as `effectifs-scolaires-v3`
/// @param created when it was made
/// @param files how many files it has
/// @param bytes the size of its zip
/// @param sha256 of its zip
public record BundleVersion(
    UUID id,
    UUID datasetId,
    int version,
    String name,
    Instant created,
    int files,
    long bytes,
    String sha256) {}
