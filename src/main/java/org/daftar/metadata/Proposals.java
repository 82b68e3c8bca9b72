package org.daftar.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;
import org.daftar.text.Bidi;

/// First values for a description, each with its reason and confidence; none is taken as said until
/// the user confirms it, and none replaces what the user confirmed ([Metadata#propose]).
public final class Proposals {
  private final Clues clues;
  private final TitleRows titleRows;
  private final Map<String, Entry> proposals = new LinkedHashMap<>();

  private Proposals(Clues clues) {
    this.clues = clues;
    this.titleRows = new TitleRows(clues.titleRows());
  }

  /// The proposals by field id.
  public static Map<String, Entry> of(Clues clues) {
    Proposals proposals = new Proposals(clues);
    proposals.collect();
    return Map.copyOf(proposals.proposals);
  }

  private void collect() {
    Optional<Proposal<FieldValue>> title = title();
    String words = title.map(Proposal::value).map(Proposals::allWords).orElse("");
    WordClues wordClues = new WordClues(clues, words);
    TimeClues time = new TimeClues(clues);
    PlaceClues place = new PlaceClues(clues);
    add(Fields.TITLE, title);
    add(Fields.THEME, wordClues.theme());
    add(Fields.KEYWORDS, wordClues.keywords());
    add(Fields.LANGUAGES, wordClues.languages());
    add(Fields.ADMINISTRATION, administration());
    add(Fields.SOURCE, source());
    add(Fields.PERIOD, time.period());
    add(Fields.TIME_STEP, time.timeStep());
    add(Fields.SPATIAL_LEVEL, place.level());
    add(Fields.SPATIAL_COVERAGE, place.coverage());
    add(Fields.FORMAT, format());
    add(Fields.LAST_UPDATE, lastUpdate());
  }

  private void add(String field, Optional<Proposal<FieldValue>> proposal) {
    proposal
        .filter(p -> !p.value().isEmpty())
        .ifPresent(p -> proposals.put(field, Entry.proposed(p)));
  }

  private static String allWords(FieldValue value) {
    return String.join(" ", value.words());
  }

  /// What stands above the table, else the file's name, else its folder's.
  private Optional<Proposal<FieldValue>> title() {
    LocalizedText above =
        new LocalizedText(titleRows.title(false).orElse(""), titleRows.title(true).orElse(""), "");
    if (!above.isEmpty()) {
      return Optional.of(
          new Proposal<>(
              new FieldValue.Text(above),
              0.75,
              Message.of("metadata.reason.titleRow", new Code(above.best("fr")))));
    }
    return named(clues.fileName(), 0.6, "metadata.reason.fileName")
        .or(() -> clues.folder().flatMap(f -> named(f, 0.3, "metadata.reason.folder")));
  }

  private static Optional<Proposal<FieldValue>> named(
      String name, double confidence, String reason) {
    String title = FileTitle.of(name);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal<>(inItsLanguage(title), confidence, Message.of(reason, new Code(name))));
  }

  private static FieldValue inItsLanguage(String text) {
    return Bidi.startsRightToLeft(text)
        ? FieldValue.text("", text, "")
        : FieldValue.text(text, "", "");
  }

  private Optional<Proposal<FieldValue>> administration() {
    LocalizedText body =
        new LocalizedText(
            titleRows.administration(false).orElse(""),
            titleRows.administration(true).orElse(""),
            "");
    return Optional.of(
        new Proposal<>(
            new FieldValue.Text(body),
            0.6,
            Message.of("metadata.reason.titleRow", new Code(body.best("fr")))));
  }

  private Optional<Proposal<FieldValue>> source() {
    return titleRows
        .source()
        .map(
            source ->
                new Proposal<>(
                    inItsLanguage(source),
                    0.8,
                    Message.of("metadata.reason.titleRow", new Code(source))));
  }

  private Optional<Proposal<FieldValue>> format() {
    return clues
        .format()
        .map(id -> new Proposal<>(FieldValue.of(id), 1, Message.of("metadata.reason.format")));
  }

  private Optional<Proposal<FieldValue>> lastUpdate() {
    return clues
        .modified()
        .map(
            day ->
                new Proposal<>(
                    FieldValue.of(day.toString()), 0.5, Message.of("metadata.reason.fileDate")));
  }
}
