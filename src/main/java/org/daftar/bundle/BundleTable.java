package org.daftar.bundle;

import java.util.List;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Table;
import org.daftar.metadata.ColumnDescription;
import org.daftar.recipe.Recipe;

/// One table of a bundle: what is written, what its columns mean, and how it came to be.
///
/// @param table the cleaned table, as it will be written; the caller closes it
/// @param columns the description of its columns, found by [ColumnDescription#name()]; columns
///     without a description are written under a safe name
/// @param title what readers call it; the file's name is made from it, or from the table's name
///     where it is empty
/// @param source the name of the file it was made from
/// @param recipe the steps that made it from its source
/// @param findings what the checks found in the cleaned table
public record BundleTable(
    Table table,
    List<ColumnDescription> columns,
    LocalizedText title,
    String source,
    Recipe recipe,
    List<FindingGroup> findings) {
  public BundleTable {
    columns = List.copyOf(columns);
    findings = List.copyOf(findings);
  }
}
