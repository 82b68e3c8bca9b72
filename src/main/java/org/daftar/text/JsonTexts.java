package org.daftar.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.LocalizedText;

/// Reads words out of JSON. What is not there is empty.
public final class JsonTexts {
  private JsonTexts() {}

  /// An object with the members `fr`, `ar` and `en`.
  public static LocalizedText localized(JsonNode node) {
    return new LocalizedText(
        node.path("fr").asText(""), node.path("ar").asText(""), node.path("en").asText(""));
  }

  /// A list of such objects.
  public static List<LocalizedText> localizedList(JsonNode node) {
    List<LocalizedText> texts = new ArrayList<>();
    node.forEach(item -> texts.add(localized(item)));
    return texts;
  }

  /// A list of strings.
  public static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
