package org.daftar.bundle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a bag says of itself.
///
/// @param name the name of its folder or zip
/// @param version of BagIt, such as `1.0`
/// @param encoding of its tag files
/// @param algorithms of its payload manifests, such as `sha256`
/// @param info the fields of `bag-info.txt` in their order; repeated ones joined by `; `
public record BagFacts(
    String name,
    String version,
    String encoding,
    List<String> algorithms,
    Map<String, String> info) {
  public BagFacts {
    algorithms = List.copyOf(algorithms);
    info = Collections.unmodifiableMap(new LinkedHashMap<>(info));
  }
}
