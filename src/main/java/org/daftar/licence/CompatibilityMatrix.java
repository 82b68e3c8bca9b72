package org.daftar.licence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.kernel.LocalizedText;
import org.daftar.licence.Compatibility.Answer;
import org.daftar.licence.Compatibility.Source;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// The matrix from → to of `compatibility.json`.
final class CompatibilityMatrix {
  static final CompatibilityMatrix STANDARD =
      new CompatibilityMatrix(Shipped.json(CompatibilityMatrix.class, "compatibility.json"));

  private static final String NONE = "none";

  private final JsonNode data;
  private final Map<String, String> families = new HashMap<>();

  private CompatibilityMatrix(JsonNode data) {
    this.data = data;
    data.path("families")
        .properties()
        .forEach(
            family ->
                JsonTexts.strings(family.getValue())
                    .forEach(id -> families.put(id, family.getKey())));
  }

  Compatibility check(List<String> from, String to) {
    List<Source> sources =
        from.stream().map(licence -> new Source(licence, answer(licence, to))).toList();
    Answer answer =
        sources.stream().map(Source::answer).max(Comparator.naturalOrder()).orElse(Answer.YES);
    Set<LocalizedText> clauses = new LinkedHashSet<>();
    Set<LocalizedText> duties = new LinkedHashSet<>();
    for (Source source : sources) {
      JsonNode row = data.path("from").path(family(source.licence()));
      clauses.addAll(JsonTexts.localizedList(row.path("clauses")));
      if (source.answer() != Answer.NO) {
        duties.addAll(JsonTexts.localizedList(row.path("duties")));
      }
    }
    clauses.addAll(JsonTexts.localizedList(data.path("to").path(family(to)).path("clauses")));
    return new Compatibility(
        answer, sources, List.copyOf(clauses), List.copyOf(duties), wayOut(answer));
  }

  private Answer answer(String from, String to) {
    String cell =
        data.path("from").path(family(from)).path("answers").path(family(to)).asText("no");
    return switch (cell) {
      case "yes" -> Answer.YES;
      case "attribution" -> Answer.ATTRIBUTION;
      case "ask" -> Answer.ASK;
      default -> Answer.NO;
    };
  }

  private String family(String licence) {
    return families.getOrDefault(licence, NONE);
  }

  private LocalizedText wayOut(Answer answer) {
    return JsonTexts.localized(data.path("wayOut").path(answer.id()));
  }
}
