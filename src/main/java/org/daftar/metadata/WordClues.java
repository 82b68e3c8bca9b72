package org.daftar.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.ValueCount;
import org.daftar.text.Bidi;
import org.daftar.text.Folding;
import org.daftar.text.JsonTexts;
import org.daftar.text.Shipped;

/// Reads keywords, theme and languages out of the words of a file.
final class WordClues {
  private static final int MOST_KEYWORDS = 8;
  private static final int SHORTEST_WORD = 4;
  private static final JsonNode WORDS =
      Shipped.json(WordClues.class, "vocabularies/theme-words.json");
  private static final Set<String> STOP_WORDS =
      Set.copyOf(JsonTexts.strings(WORDS.path("stopWords")));

  private final Clues clues;
  private final String title;

  WordClues(Clues clues, String title) {
    this.clues = clues;
    this.title = title;
  }

  /// Words that CKAN takes as tags: no apostrophe, comma or bracket (standards 1.2).
  Optional<Proposal<FieldValue>> keywords() {
    Set<String> fr = new LinkedHashSet<>();
    Set<String> ar = new LinkedHashSet<>();
    Stream.concat(Stream.of(title), clues.headers().stream())
        .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
        .filter(WordClues::isTelling)
        .forEach(word -> (Bidi.startsRightToLeft(word) ? ar : fr).add(lower(word)));
    FieldValue.Keywords words = new FieldValue.Keywords(first(fr), first(ar), List.of());
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal<>(words, 0.5, Message.of("metadata.reason.words")));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> first(Set<String> words) {
    return words.stream().limit(MOST_KEYWORDS).toList();
  }

  private static boolean isTelling(String word) {
    return word.length() >= SHORTEST_WORD && !STOP_WORDS.contains(Folding.fold(word));
  }

  Optional<Proposal<FieldValue>> theme() {
    List<String> texts = new ArrayList<>(List.of(title));
    clues.folder().ifPresent(texts::add);
    texts.addAll(clues.headers());
    for (String text : texts) {
      for (String word : text.split("[^\\p{L}]+")) {
        Optional<String> theme = themeOf(Folding.fold(word));
        if (theme.isPresent()) {
          return Optional.of(
              new Proposal<>(
                  FieldValue.of(theme.get()),
                  0.6,
                  Message.of("metadata.reason.theme", new Code(word))));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> themeOf(String word) {
    String bare = word.startsWith("ال") ? word.substring(2) : word;
    return WORDS.path("themes").properties().stream()
        .filter(theme -> JsonTexts.strings(theme.getValue()).stream().anyMatch(bare::startsWith))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<Proposal<FieldValue>> languages() {
    List<String> texts = new ArrayList<>(clues.headers());
    for (ColumnProfile column : clues.columns()) {
      column.topValues().stream().map(ValueCount::value).forEach(texts::add);
    }
    List<String> codes = new ArrayList<>();
    if (texts.stream().anyMatch(Bidi::hasRightToLeft)) {
      codes.add("ar");
    }
    if (texts.stream().anyMatch(text -> text.matches(".*\\p{IsLatin}{4}.*"))) {
      codes.add("fr");
    }
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal<>(
                new FieldValue.Items(codes), 0.7, Message.of("metadata.reason.letters")));
  }
}
