package org.daftar.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.LocalizedText;
import org.daftar.text.JsonTexts;

/// Metadata as JSON: one member for each field, `{"text": {"fr": …}}`, `{"items": […]}` or
/// `{"keywords": {"fr": […]}}`, with `"proposal"` beside it while nobody confirmed it.
public final class MetadataJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MetadataJson() {}

  public static String write(Metadata metadata) {
    ObjectNode node = MAPPER.createObjectNode();
    metadata.entries().forEach((field, entry) -> node.set(field, node(entry)));
    return node.toPrettyString();
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IllegalArgumentException if it is no such JSON
  public static Metadata read(String json) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    parse(json).properties().forEach(e -> entries.put(e.getKey(), entry(e.getValue())));
    return new Metadata(entries);
  }

  static String write(Entry entry) {
    return node(entry).toString();
  }

  static Entry readEntry(String json) {
    return entry(parse(json));
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectNode node(Entry entry) {
    ObjectNode node = MAPPER.createObjectNode();
    switch (entry.value()) {
      case FieldValue.Text(LocalizedText text) -> node.set("text", node(text));
      case FieldValue.Items(List<String> items) -> node.set("items", MAPPER.valueToTree(items));
      case FieldValue.Keywords keywords -> node.set("keywords", node(keywords));
    }
    entry
        .proposal()
        .ifPresent(
            basis ->
                node.putObject("proposal")
                    .put("confidence", basis.confidence())
                    .set("reason", MessageJson.node(basis.reason())));
    return node;
  }

  static ObjectNode node(LocalizedText text) {
    ObjectNode node = MAPPER.createObjectNode();
    for (String tag : List.of("fr", "ar", "en")) {
      if (!text.in(tag).isEmpty()) {
        node.put(tag, text.in(tag));
      }
    }
    return node;
  }

  private static ObjectNode node(FieldValue.Keywords keywords) {
    ObjectNode node = MAPPER.createObjectNode();
    for (String tag : List.of("fr", "ar", "en")) {
      node.set(tag, MAPPER.valueToTree(keywords.in(tag)));
    }
    return node;
  }

  private static Entry entry(JsonNode node) {
    JsonNode proposal = node.get("proposal");
    return new Entry(
        value(node), proposal == null ? Optional.empty() : Optional.of(basis(proposal)));
  }

  private static Entry.Basis basis(JsonNode node) {
    return new Entry.Basis(
        MessageJson.message(node.path("reason")), node.path("confidence").asDouble());
  }

  private static FieldValue value(JsonNode node) {
    if (node.has("text")) {
      return new FieldValue.Text(JsonTexts.localized(node.path("text")));
    }
    if (node.has("keywords")) {
      JsonNode keywords = node.path("keywords");
      return new FieldValue.Keywords(
          JsonTexts.strings(keywords.path("fr")),
          JsonTexts.strings(keywords.path("ar")),
          JsonTexts.strings(keywords.path("en")));
    }
    return new FieldValue.Items(JsonTexts.strings(node.path("items")));
  }
}
