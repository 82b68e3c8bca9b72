package org.daftar.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// Whether the `datapackage.json` of a bag speaks of the files that are there: resources exist,
/// their digests and the columns of their first rows are as described.
final class PackageCheck {
  private static final List<String> DESCRIPTORS =
      List.of("data/datapackage.json", "datapackage.json");

  /// The largest descriptor that is read, in bytes.
  private static final int LARGEST = 16_000_000;

  /// How many records of a table are looked at.
  private static final int ROWS = 1_000;

  private final BagSource source;
  private final Map<String, Map<String, String>> digests;
  private final List<Finding> findings = new ArrayList<>();

  /// @param digests of the files that were read, by path and algorithm
  PackageCheck(BagSource source, Map<String, Map<String, String>> digests) {
    this.source = source;
    this.digests = digests;
  }

  List<Finding> findings() {
    for (String path : DESCRIPTORS) {
      if (source.files().containsKey(path)) {
        check(path);
      }
    }
    return List.copyOf(findings);
  }

  private void check(String descriptor) {
    try (InputStream in = source.open(descriptor)) {
      byte[] bytes = in.readNBytes(LARGEST);
      JsonNode root = Json.read(bytes);
      if (!root.path("resources").isArray()) {
        add("bag-package", Severity.WARNING, descriptor);
        return;
      }
      String folder = descriptor.substring(0, descriptor.lastIndexOf('/') + 1);
      for (JsonNode resource : root.path("resources")) {
        check(folder, resource);
      }
    } catch (IOException notJson) {
      add("bag-package", Severity.WARNING, descriptor);
    }
  }

  private void check(String folder, JsonNode resource) throws IOException {
    JsonNode path = resource.path("path");
    if (path.isArray()) {
      path.forEach(part -> exists(folder, part.asText()));
    } else if (path.isTextual() && exists(folder, path.asText())) {
      String file = folder + path.asText();
      checkHash(file, resource.path("hash").asText());
      checkColumns(file, resource);
    }
  }

  private boolean exists(String folder, String path) {
    if (path.contains("://")) {
      return false;
    }
    if (BagPath.isUnsafe(path)) {
      add("bag-unsafe-path", Severity.ERROR, path);
      return false;
    }
    boolean there = source.files().containsKey(folder + path);
    if (!there) {
      add("bag-package-resource", Severity.ERROR, folder + path);
    }
    return there;
  }

  /// A digest without prefix is MD5 (Data Resource, `hash`); only those computed are compared.
  private void checkHash(String file, String hash) {
    int colon = hash.indexOf(':');
    String algorithm = colon < 0 ? "md5" : hash.substring(0, colon).toLowerCase(Locale.ROOT);
    String found = digests.getOrDefault(file, Map.of()).get(algorithm.replace("-", ""));
    if (found != null
        && !hash.isEmpty()
        && !found.equals(hash.substring(colon + 1).toLowerCase(Locale.ROOT))) {
      add("bag-package-hash", Severity.ERROR, file);
    }
  }

  private void checkColumns(String file, JsonNode resource) throws IOException {
    List<String> names = new ArrayList<>();
    resource.path("schema").path("fields").forEach(field -> names.add(field.path("name").asText()));
    if (names.isEmpty() || !isPlainCsv(resource)) {
      return;
    }
    try (InputStream in = source.open(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      CsvShape shape = new CsvShape(reader);
      List<String> header = shape.record();
      if (!header.equals(names)) {
        add("bag-package-header", Severity.ERROR, file);
        return;
      }
      checkRows(file, shape, names.size());
    }
  }

  private void checkRows(String file, CsvShape shape, int width) throws IOException {
    for (long number = 2; number <= ROWS + 1L; number++) {
      List<String> record = shape.record();
      if (record.isEmpty()) {
        return;
      }
      if (record.size() != width) {
        add("bag-package-row", Severity.ERROR, file, number, new Code(record.size() + "/" + width));
        return;
      }
    }
  }

  private static boolean isPlainCsv(JsonNode resource) {
    String encoding = resource.path("encoding").asText("utf-8").toLowerCase(Locale.ROOT);
    JsonNode dialect = resource.path("dialect");
    return resource.path("path").asText().toLowerCase(Locale.ROOT).endsWith(".csv")
        && encoding.matches("utf-?8")
        && dialect.path("delimiter").asText(",").equals(",")
        && dialect.path("header").asBoolean(true);
  }

  private void add(String rule, Severity severity, String file, Object... details) {
    findings.add(BagFindings.of(rule, severity, file, details));
  }
}
