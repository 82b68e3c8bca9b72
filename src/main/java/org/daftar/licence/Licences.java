package org.daftar.licence;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// The catalogue of licences that the app is shipped with (domain LIC-1).
public final class Licences {
  public static final String OWN_TERMS = "own-terms";

  private static final List<Licence> ALL = read();

  private Licences() {}

  /// Every licence: the open ones first, then those that are not open, own terms last.
  public static List<Licence> all() {
    return ALL;
  }

  public static Optional<Licence> find(String id) {
    return ALL.stream().filter(licence -> licence.id().equals(id)).findFirst();
  }

  /// What data.gov.ma publishes under: ODbL 1.0 (standards 1.1).
  public static Licence portalDefault() {
    return ALL.stream().filter(Licence::portalDefault).findFirst().orElseThrow();
  }

  /// The full text, as its publisher wrote it; empty for own terms.
  public static Optional<String> text(String id) {
    return find(id)
        .filter(licence -> !licence.isOwnTerms())
        .map(licence -> Shipped.text(Licences.class, "texts/" + licence.id() + ".txt"));
  }

  private static List<Licence> read() {
    List<Licence> licences = new ArrayList<>();
    Shipped.json(Licences.class, "licences.json")
        .path("licences")
        .forEach(node -> licences.add(licence(node)));
    return List.copyOf(licences);
  }

  private static Licence licence(JsonNode node) {
    return new Licence(
        node.path("id").asText(),
        optional(node, "spdx"),
        optional(node, "openDefinition"),
        node.path("ckan").asText(),
        optional(node, "url").map(URI::create),
        JsonTexts.localized(node.path("name")),
        JsonTexts.localized(node.path("summary")),
        JsonTexts.localizedList(node.path("may")),
        JsonTexts.localizedList(node.path("must")),
        JsonTexts.localizedList(node.path("mustNot")),
        tests(node.path("passes")),
        node.path("conformance").asText(),
        node.path("portalDefault").asBoolean());
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }

  private static Set<OpennessTest> tests(JsonNode node) {
    Set<String> ids = Set.copyOf(JsonTexts.strings(node));
    return Arrays.stream(OpennessTest.values())
        .filter(test -> ids.contains(test.id()))
        .collect(Collectors.toSet());
  }
}
