package org.daftar.bundle;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.metadata.Transliteration;

/// Names that every file system and portal keeps as they are: lower-case ASCII letters, digits,
/// `-` and `_`, never empty, never a reserved Windows name (CON, NUL, COM1 …), at most
/// [#LONGEST] characters. Arabic is romanised letter by letter, accents are dropped.
public final class SafeName {
  /// The longest name made here, extension not counted.
  public static final int LONGEST = 60;

  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

  private SafeName() {}

  /// A safe stem for a file or folder, words joined by `-`.
  ///
  /// @param text any text in any script
  /// @param fallback what to say where nothing of the text can be kept
  public static String of(String text, String fallback) {
    String ascii = Transliteration.ascii(text).toLowerCase(Locale.ROOT);
    String safe = cut(ascii.replaceAll("[^a-z0-9_]+", "-"));
    if (safe.isEmpty()) {
      return fallback;
    }
    return RESERVED.matcher(safe).matches() ? safe + "-1" : safe;
  }

  /// A safe stem that no name of the collection has yet, upper and lower case being the same.
  public static String unique(String text, String fallback, Collection<String> taken) {
    String stem = of(text, fallback);
    Set<String> lower = new HashSet<>();
    taken.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    String name = stem;
    for (int i = 2; lower.contains(name); i++) {
      name = stem + "-" + i;
    }
    return name;
  }

  /// Whether a single file name can be copied to any stick and portal unchanged.
  public static boolean isSafe(String name) {
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return name.length() <= 100
        && SAFE.matcher(name).matches()
        && !name.endsWith(".")
        && !RESERVED.matcher(stem.toLowerCase(Locale.ROOT)).matches();
  }

  private static String cut(String name) {
    String trimmed = name.replaceAll("^[-_]+", "");
    return trimmed.substring(0, Math.min(trimmed.length(), LONGEST)).replaceAll("[-_]+$", "");
  }
}
