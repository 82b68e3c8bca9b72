package org.daftar.format.record;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Finding;

/// What a reader found in one sheet or text file.
///
/// @param name the sheet's name
/// @param hidden whether the file hides it
/// @param records its records, which belong to the receiver from now on
/// @param merges cells shown as one
/// @param fixedLabels the names of the columns where the format itself has them (JSON), so that
///     there is no header among the records
/// @param findings what is worth knowing about this sheet
public record SheetContent(
    String name,
    boolean hidden,
    Records records,
    List<Merge> merges,
    Optional<List<String>> fixedLabels,
    List<Finding> findings) {
  public SheetContent {
    merges = List.copyOf(merges);
    findings = List.copyOf(findings);
  }
}
