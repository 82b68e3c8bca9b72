package org.daftar.bundle;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the files that a manifest means. Systems write accents and Arabic marks composed or
/// decomposed, and copying changes one into the other: both are the same name here.
final class BagNames {
  private final Set<String> exact;
  private final Map<String, String> composed = new HashMap<>();

  BagNames(Set<String> paths) {
    this.exact = paths;
    paths.forEach(path -> composed.putIfAbsent(composed(path), path));
  }

  /// The path on the disk that a path in a manifest stands for.
  Optional<String> find(String listed) {
    String decoded = BagPath.decode(listed);
    for (String path : new String[] {decoded, listed}) {
      if (exact.contains(path)) {
        return Optional.of(path);
      }
    }
    return Optional.ofNullable(composed.get(composed(decoded)));
  }

  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
