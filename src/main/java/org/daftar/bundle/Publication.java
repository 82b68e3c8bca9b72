package org.daftar.bundle;

/// A bundle on a disk, kept in the workspace and checked where it stands.
///
/// @param bundle what was written, and where
/// @param version as the workspace keeps it
/// @param report what the check of the written files found
public record Publication(WrittenBundle bundle, BundleVersion version, VerifyReport report) {}
