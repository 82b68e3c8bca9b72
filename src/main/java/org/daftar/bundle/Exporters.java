package org.daftar.bundle;

import java.util.List;

/// Everything that a bundle holds beside the tag files of BagIt, in the order of writing: tables
/// first, since descriptions say their sizes and digests.
public final class Exporters {
  public static final List<Exporter> all =
      List.of(
          new TableExporter(),
          new DataPackageExporter(),
          new DictionaryExporter(),
          new LicenceExporter(),
          new ReadmeExporter(),
          new RecipeExporter(),
          new FindingsExporter());

  private Exporters() {}
}
