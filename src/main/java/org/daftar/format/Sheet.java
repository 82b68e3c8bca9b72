package org.daftar.format;

/// One table of a file, as the list of sheets shows it.
///
/// @param index position from 0
/// @param name the sheet's name; the file's name without extension where it holds a single table
/// @param hidden whether the file hides it from its readers
/// @param rows number of records, header and titles included; -1 where not counted yet
/// @param columns the greatest number of cells in a record, as far as seen
public record Sheet(int index, String name, boolean hidden, long rows, int columns) {}
