package org.daftar.bundle;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;

/// The tag files of BagIt 1.0 (RFC 8493): declaration, `bag-info.txt`, manifests of the payload in
/// SHA-256 and SHA-512, and the manifest of the tag files. `sha256sum -c manifest-sha256.txt`
/// works in the root of the bag.
final class BagTags {
  /// What it writes, in order.
  static final List<String> PATHS =
      List.of(
          "bagit.txt",
          "bag-info.txt",
          "manifest-sha256.txt",
          "manifest-sha512.txt",
          "tagmanifest-sha256.txt");

  private BagTags() {}

  /// Writes them around the files that were written so far.
  static void write(BundlePlan plan, BundleOutput output) throws IOException {
    List<WrittenFile> payload = output.files().stream().filter(WrittenFile::isPayload).toList();
    output.write("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    output.write("bag-info.txt", info(plan, payload));
    output.write("manifest-sha256.txt", manifest(payload, WrittenFile::sha256));
    output.write("manifest-sha512.txt", manifest(payload, WrittenFile::sha512));
    List<WrittenFile> tags = output.files().stream().filter(file -> !file.isPayload()).toList();
    output.write("tagmanifest-sha256.txt", manifest(tags, WrittenFile::sha256));
  }

  private static String manifest(List<WrittenFile> files, Function<WrittenFile, String> digest) {
    StringBuilder lines = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(WrittenFile::path))
        .forEach(
            file ->
                lines
                    .append(digest.apply(file))
                    .append("  ")
                    .append(BagPath.encode(file.path()))
                    .append('\n'));
    return lines.toString();
  }

  private static String info(BundlePlan plan, List<WrittenFile> payload) {
    Dataset dataset = plan.published();
    Metadata metadata = dataset.metadata();
    long bytes = payload.stream().mapToLong(WrittenFile::bytes).sum();
    List<String> lines = new ArrayList<>();
    add(lines, "Source-Organization", metadata.text(Fields.ADMINISTRATION).best("fr"));
    add(lines, "Contact-Name", metadata.text(Fields.CONTACT_NAME).best("fr"));
    add(lines, "Contact-Email", metadata.item(Fields.CONTACT_EMAIL).orElse(""));
    add(lines, "External-Description", dataset.displayTitle("fr"));
    add(lines, "External-Identifier", dataset.id().toString());
    add(lines, "Bag-Group-Identifier", dataset.slug());
    add(lines, "Bag-Count", "1 of 1");
    add(lines, "Bagging-Date", plan.created().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    add(lines, "Payload-Oxum", bytes + "." + payload.size());
    add(lines, "Bag-Size", size(bytes));
    add(lines, "Bag-Software-Agent", "Daftar");
    return String.join("\n", lines) + "\n";
  }

  /// A field on one line; what has no value is left out.
  private static void add(List<String> lines, String label, String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    if (!line.isEmpty()) {
      lines.add(label + ": " + line);
    }
  }

  private static String size(long bytes) {
    String[] units = {"B", "KB", "MB", "GB", "TB"};
    double value = bytes;
    int unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
  }
}
