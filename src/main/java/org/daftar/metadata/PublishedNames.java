package org.daftar.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Safe names for publication, made from titles and headers in French, Arabic or English: portals
/// drop or mangle everything else (standards 1.2, 1.5).
public final class PublishedNames {
  /// PostgreSQL, and so CKAN's DataStore, cuts column names after 63 bytes.
  static final int COLUMN_LENGTH = 63;

  /// CKAN takes slugs of 2 to 100 characters.
  static final int SLUG_LENGTH = 100;

  private PublishedNames() {}

  /// One unique `snake_case` name for each header, in the same order.
  public static List<String> of(List<String> headers) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String name = column(headers.get(i));
      names.add(free(name.isEmpty() ? "colonne_" + (i + 1) : name, "_", COLUMN_LENGTH, taken));
    }
    return List.copyOf(names);
  }

  /// The `snake_case` name of one header; empty when the header has no letter or digit.
  public static String column(String header) {
    return cut(words(header, '_'), '_', COLUMN_LENGTH);
  }

  /// The slug of a title: lower-case words with hyphens. `jeu-de-donnees` when it has no letter or
  /// digit.
  public static String slug(String title) {
    String slug = cut(words(title, '-'), '-', SLUG_LENGTH);
    return slug.length() < 2 ? "jeu-de-donnees" + (slug.isEmpty() ? "" : "-" + slug) : slug;
  }

  /// A slug that is not among those taken.
  public static String uniqueSlug(String title, Set<String> taken) {
    return free(slug(title), "-", SLUG_LENGTH, new HashSet<>(taken));
  }

  private static String words(String text, char separator) {
    String ascii = Transliteration.ascii(text).toLowerCase(Locale.ROOT);
    String joined = ascii.replaceAll("[^a-z0-9]+", String.valueOf(separator));
    return joined.replaceAll("^[_-]+|[_-]+$", "");
  }

  private static String cut(String name, char separator, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = name.lastIndexOf(separator, length);
    return name.substring(0, end > length / 2 ? end : length);
  }

  private static String free(String name, String separator, int length, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      String ending = separator + n;
      candidate = name.substring(0, Math.min(name.length(), length - ending.length())) + ending;
    }
    return candidate;
  }
}
