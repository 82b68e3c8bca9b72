package org.daftar.bundle;

import java.util.List;
import java.util.Map;
import org.daftar.kernel.Finding;

/// Whether the `datapackage.json` of a bag speaks of the files that are there.
final class PackageCheck {
  PackageCheck(BagSource source, Map<String, Map<String, String>> digests) {}

  List<Finding> findings() {
    return List.of();
  }
}
