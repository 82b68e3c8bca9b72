package org.daftar.bundle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Entry;
import org.daftar.metadata.Metadata;

/// All that a bundle is made of. The gate reads it, the exporters write it.
///
/// @param dataset the description, licence and classification of the dataset
/// @param version number of the version to write, from 1
/// @param tables the cleaned tables, one CSV each
/// @param waivers findings accepted as they are: the reason by
///     [org.daftar.kernel.FindingGroup#key()]
/// @param created when the bundle is made; the only time that goes into it
public record BundlePlan(
    Dataset dataset,
    int version,
    List<BundleTable> tables,
    Map<String, String> waivers,
    Instant created) {
  public BundlePlan {
    if (version < 1) {
      throw new IllegalArgumentException("Versions count from 1, not " + version);
    }
    tables = List.copyOf(tables);
    waivers = Map.copyOf(waivers);
  }

  /// The name of the bundle's folder, such as `effectifs-scolaires-v3`.
  public String name() {
    return SafeName.of(dataset.slug(), "paquet") + "-v" + version;
  }

  /// The dataset as the public will see it: what the app proposed and nobody confirmed is left out.
  public Dataset published() {
    Map<String, Entry> confirmed = new LinkedHashMap<>(dataset.metadata().entries());
    confirmed.values().removeIf(entry -> !entry.isConfirmed());
    return dataset.withMetadata(new Metadata(confirmed));
  }

  public BundlePlan withVersion(int other) {
    return new BundlePlan(dataset, other, tables, waivers, created);
  }
}
