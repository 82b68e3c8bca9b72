package org.daftar.recipe;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what recent texts became, so that a step looks at most texts only once. Bounded: a
/// text takes the place of another with the same hash. Long texts are not kept.
final class Conversions implements Function<String, Optional<String>> {
  private static final int SLOTS = 4_096;
  private static final int LONGEST = 256;

  private final Function<String, Optional<String>> converter;
  private final @Nullable String[] texts = new String[SLOTS];
  private final @Nullable String[] results = new String[SLOTS];

  Conversions(Function<String, Optional<String>> converter) {
    this.converter = converter;
  }

  @Override
  public Optional<String> apply(String text) {
    if (text.length() > LONGEST) {
      return converter.apply(text);
    }
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
    if (text.equals(texts[slot])) {
      return Optional.ofNullable(results[slot]);
    }
    Optional<String> result = converter.apply(text);
    texts[slot] = text;
    results[slot] = result.orElse(null);
    return result;
  }
}
