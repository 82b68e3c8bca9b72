package org.daftar.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// Reads `fields.json`.
final class FormReader {
  static final Form STANDARD = read();

  private FormReader() {}

  private static Form read() {
    List<Field> fields = new ArrayList<>();
    Shipped.json(FormReader.class, "fields.json")
        .path("fields")
        .forEach(node -> fields.add(field(node)));
    return new Form(fields);
  }

  private static Field field(JsonNode node) {
    return new Field(
        node.path("id").asText(),
        Section.valueOf(constant(node.path("section").asText())),
        Level.valueOf(constant(node.path("level").asText())),
        kind(node.path("kind").asText()),
        JsonTexts.strings(node.path("languages")),
        node.path("multiple").asBoolean(),
        node.path("weight").asDouble(),
        Optional.ofNullable(node.get("vocabulary")).map(JsonNode::asText),
        mappings(node.path("mappings")));
  }

  private static FieldKind kind(String name) {
    return name.equals("longText") ? FieldKind.LONG_TEXT : FieldKind.valueOf(constant(name));
  }

  private static String constant(String id) {
    return id.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> mappings(JsonNode node) {
    Map<String, String> mappings = new HashMap<>();
    node.properties().forEach(entry -> mappings.put(entry.getKey(), entry.getValue().asText()));
    return mappings;
  }
}
