package org.daftar.recipe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Replaces whole values by others, such as six spellings of a supplier by one.
///
/// @param column where
/// @param values from the value as it stands to the new one, in the steward's order
public record MapValues(String column, Map<String, String> values) implements CellStep {
  public MapValues {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public String op() {
    return "map-values";
  }

  @Override
  public Message sentence() {
    return Message.of("recipe.mapValues", values.size(), new Code(column));
  }

  @Override
  public Optional<String> convert(String text) {
    return Optional.of(values.getOrDefault(text, text));
  }
}
