package org.daftar.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.daftar.kernel.LocalizedText;

/// JSON as it stands in bundles: the same bytes on every system, and nothing that is empty.
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array(List<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.stream().filter(value -> !value.isBlank()).forEach(array::add);
    return array;
  }

  static String write(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode read(byte[] bytes) throws IOException {
    return MAPPER.readTree(bytes);
  }

  /// A value that is not empty.
  static void put(ObjectNode node, String key, String value) {
    if (!value.isBlank()) {
      node.put(key, value);
    }
  }

  /// French (or the next best) under the key itself, the others beside it: plain strings are all
  /// that the Data Package 2.0 schema takes (standards 2.2).
  static void put(ObjectNode node, String key, LocalizedText text) {
    put(node, key, text.best("fr"));
    put(node, key + "_ar", text.ar());
    put(node, key + "_en", text.en());
  }

  /// A list that is not empty.
  static void put(ObjectNode node, String key, ArrayNode values) {
    if (!values.isEmpty()) {
      node.set(key, values);
    }
  }
}
