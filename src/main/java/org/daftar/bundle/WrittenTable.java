package org.daftar.bundle;

/// A table as it was written into a bundle.
///
/// @param table what was written
/// @param name the name of the resource: the file's name without its extension
/// @param file the file with its size and digests
/// @param rows how many data rows it has
/// @param formulaCells how many cells begin as a formula would (`=`, `+`, `-`, `@`) without being
///     a number; they are written as they stand
public record WrittenTable(
    BundleTable table, String name, WrittenFile file, long rows, long formulaCells) {}
