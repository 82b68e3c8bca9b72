package org.daftar.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.kernel.LocalizedText;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// The vocabularies that the app is shipped with, one JSON file each under `vocabularies/`. The
/// licences are not among them: they stand in `org.daftar.licence.Licences`.
public final class Vocabularies {
  private static final List<String> IDS =
      List.of(
          "data-types",
          "data-natures",
          "themes",
          "frequencies",
          "time-steps",
          "spatial-levels",
          "languages",
          "territories",
          "classifications");

  private static final Map<String, Vocabulary> ALL =
      IDS.stream().collect(Collectors.toUnmodifiableMap(id -> id, Vocabularies::read));

  private Vocabularies() {}

  public static List<String> ids() {
    return IDS;
  }

  public static Optional<Vocabulary> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static Vocabulary read(String id) {
    JsonNode node = Shipped.json(Vocabularies.class, "vocabularies/" + id + ".json");
    List<Term> terms = new ArrayList<>();
    if (id.equals("territories")) {
      Territories.all().forEach(territory -> terms.add(term(territory)));
    }
    node.path("terms").forEach(term -> terms.add(term(term)));
    return new Vocabulary(
        id, JsonTexts.localized(node.path("label")), node.path("source").asText(), terms);
  }

  private static Term term(Territory territory) {
    return new Term(
        territory.code(), territory.name(), LocalizedText.EMPTY, Optional.empty(), true);
  }

  private static Term term(JsonNode node) {
    LocalizedText label = JsonTexts.localized(node.path("label"));
    return new Term(
        node.path("code").asText(),
        label,
        JsonTexts.localized(node.path("hint")),
        Optional.ofNullable(node.get("uri")).map(JsonNode::asText),
        node.path("verified").asBoolean(true));
  }
}
