package org.daftar.bundle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// One manifest of a bag (RFC 8493 §2.1.3 and §2.2.1).
///
/// @param file its own name, such as `manifest-sha256.txt`
/// @param algorithm such as `sha256`
/// @param ofTags whether it lists tag files and not the payload
/// @param digests what it says of each path, in lower-case hexadecimal
record BagManifest(String file, String algorithm, boolean ofTags, Map<String, String> digests) {
  private static final Pattern NAME =
      Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(.+)");
  private static final Map<String, Integer> DIGITS =
      Map.of("md5", 32, "sha1", 40, "sha224", 56, "sha256", 64, "sha384", 96, "sha512", 128);

  /// A manifest by its file name; empty where the name is none of a manifest.
  static Optional<BagManifest> named(String file) {
    Matcher matcher = NAME.matcher(file);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String algorithm = matcher.group(2).toLowerCase(Locale.ROOT).replace("-", "");
    return Optional.of(
        new BagManifest(file, algorithm, matcher.group(1) != null, new LinkedHashMap<>()));
  }

  /// Whether its digests can be computed here.
  boolean isKnown() {
    return DIGITS.containsKey(algorithm);
  }

  /// Takes the lines in.
  ///
  /// @param strict whether the rules of BagIt 1.0 hold
  void read(Iterable<String> lines, boolean strict, Consumer<Finding> findings) {
    long number = 0;
    boolean marked = false;
    for (String line : lines) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      int digits = DIGITS.getOrDefault(algorithm, 0);
      if (!matcher.matches() || matcher.group(1).length() != digits) {
        findings.accept(BagFindings.of("bag-manifest-line", Severity.ERROR, file, number));
        continue;
      }
      String path = matcher.group(2);
      marked |= path.startsWith("*") || path.startsWith("./");
      add(plain(path), matcher.group(1).toLowerCase(Locale.ROOT), strict, findings);
    }
    if (marked) {
      findings.accept(BagFindings.of("bag-manifest-marks", Severity.WARNING, file));
    }
  }

  /// The path without the mark that `md5sum -b` writes, and without `./`.
  private static String plain(String path) {
    String unmarked = path.startsWith("*") ? path.substring(1) : path;
    return unmarked.startsWith("./") ? unmarked.substring(2) : unmarked;
  }

  private void add(String path, String digest, boolean strict, Consumer<Finding> findings) {
    if (BagPath.isUnsafe(path)) {
      findings.accept(BagFindings.of("bag-unsafe-path", Severity.ERROR, path));
    } else if (path.startsWith("data/") == ofTags) {
      findings.accept(BagFindings.of("bag-manifest-path", Severity.ERROR, path, new Code(file)));
    } else {
      String before = digests.put(path, digest);
      if (before != null) {
        boolean wrong = strict || !before.equals(digest);
        findings.accept(
            BagFindings.of(
                "bag-listed-twice",
                wrong ? Severity.ERROR : Severity.WARNING,
                path,
                new Code(file)));
      }
    }
  }
}
