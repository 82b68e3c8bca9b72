package org.daftar.bundle;

import java.util.regex.Pattern;

/// Paths in the manifests of bags (RFC 8493 §2.1.3): what they may be, and how they are written.
final class BagPath {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

  private BagPath() {}

  /// Whether a path could lead out of the bag on any system: absolute, of a home folder, of a
  /// drive, of a share, or with `..`.
  static boolean isUnsafe(String path) {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.startsWith("~")
        || path.startsWith("\\")
        || path.indexOf('\0') >= 0
        || DRIVE.matcher(path).matches()) {
      return true;
    }
    for (String segment : path.split("[/\\\\]", -1)) {
      if (segment.equals("..")) {
        return true;
      }
    }
    return false;
  }

  /// The path as a manifest has it: line ends and percent signs encoded, nothing else.
  static String encode(String path) {
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /// The path that a manifest means.
  static String decode(String path) {
    return path.replace("%0D", "\r")
        .replace("%0d", "\r")
        .replace("%0A", "\n")
        .replace("%0a", "\n")
        .replace("%25", "%");
  }
}
