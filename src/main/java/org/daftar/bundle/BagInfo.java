package org.daftar.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// The fields of `bag-info.txt` (RFC 8493 §2.2.2).
///
/// @param fields label and value, in order, labels may repeat
record BagInfo(List<Map.Entry<String, String>> fields) {
  private static final Pattern FIELD = Pattern.compile("([^:\\s][^:]*?)\\s*:[ \\t]*(.*)");
  private static final Pattern OXUM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

  static BagInfo read(
      String file, Iterable<String> lines, boolean strict, Consumer<Finding> findings) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    long number = 0;
    for (String line : lines) {
      number++;
      Matcher matcher = FIELD.matcher(line);
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      if (continued && !fields.isEmpty()) {
        Map.Entry<String, String> last = fields.removeLast();
        fields.add(Map.entry(last.getKey(), (last.getValue() + " " + line.strip()).strip()));
      } else if (matcher.matches()) {
        fields.add(Map.entry(matcher.group(1), matcher.group(2).strip()));
      } else if (!line.isBlank()) {
        Severity severity = strict ? Severity.ERROR : Severity.WARNING;
        findings.accept(BagFindings.of("bag-info-line", severity, file, number));
      }
    }
    return new BagInfo(List.copyOf(fields));
  }

  /// Payload bytes and number of payload files, where both are declared as the RFC has it.
  Optional<Oxum> oxum() {
    return fields.stream()
        .filter(field -> field.getKey().equalsIgnoreCase("Payload-Oxum"))
        .map(field -> OXUM.matcher(field.getValue()))
        .filter(Matcher::matches)
        .map(m -> new Oxum(Long.parseLong(m.group(1)), Long.parseLong(m.group(2))))
        .findFirst();
  }

  /// Each label once, the values of repeated ones joined.
  Map<String, String> joined() {
    Map<String, String> joined = new LinkedHashMap<>();
    fields.forEach(field -> joined.merge(field.getKey(), field.getValue(), (a, b) -> a + "; " + b));
    return joined;
  }

  /// How large the payload says it is.
  ///
  /// @param bytes of all payload files together
  /// @param files how many there are
  record Oxum(long bytes, long files) {}
}
