package org.daftar.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.daftar.kernel.ValueType;
import org.daftar.text.JsonTexts;

/// A described column as JSON, by the words of Table Schema where it has them.
final class ColumnJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ColumnJson() {}

  static String write(ColumnDescription column) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", column.name());
    node.put("publishedName", column.publishedName());
    node.set("label", MetadataJson.node(column.label()));
    node.put("type", column.type().schemaName());
    column.format().ifPresent(format -> node.put("format", format));
    node.put("unit", column.unit());
    node.set("description", MetadataJson.node(column.description()));
    node.set("allowedValues", MAPPER.valueToTree(column.allowedValues()));
    node.put("example", column.example());
    node.put("nullable", column.nullable());
    node.set("missingValues", MAPPER.valueToTree(column.missingValues()));
    return node.toString();
  }

  static ColumnDescription read(String json) {
    JsonNode node = MetadataJson.parse(json);
    return new ColumnDescription(
        node.path("name").asText(),
        node.path("publishedName").asText(),
        JsonTexts.localized(node.path("label")),
        type(node.path("type").asText()),
        Optional.ofNullable(node.get("format")).map(JsonNode::asText),
        node.path("unit").asText(),
        JsonTexts.localized(node.path("description")),
        JsonTexts.strings(node.path("allowedValues")),
        node.path("example").asText(),
        node.path("nullable").asBoolean(true),
        JsonTexts.strings(node.path("missingValues")));
  }

  private static ValueType type(String name) {
    return Arrays.stream(ValueType.values())
        .filter(type -> type.schemaName().equals(name))
        .findFirst()
        .orElse(ValueType.ANY);
  }
}
