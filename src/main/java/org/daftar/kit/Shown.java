package org.daftar.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words of values that are chosen from a list and never typed.
public final class Shown<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public Shown(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new IllegalStateException("Values are chosen, not typed");
  }
}
