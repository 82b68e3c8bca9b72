package org.daftar.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.LocalizedText;

/// The values of one dataset's form by field id; immutable. Empty values are not kept.
///
/// @param entries the values by field id, in the order in which they came
public record Metadata(Map<String, Entry> entries) {
  public static final Metadata EMPTY = new Metadata(Map.of());

  public Metadata {
    Map<String, Entry> kept = new LinkedHashMap<>(entries);
    kept.values().removeIf(entry -> entry.value().isEmpty());
    entries = Collections.unmodifiableMap(kept);
  }

  public Optional<Entry> entry(String field) {
    return Optional.ofNullable(entries.get(field));
  }

  /// Text in its languages; [LocalizedText#EMPTY] when nothing was filled in.
  public LocalizedText text(String field) {
    return entry(field).map(Entry::value).map(Metadata::asText).orElse(LocalizedText.EMPTY);
  }

  private static LocalizedText asText(FieldValue value) {
    return value instanceof FieldValue.Text text ? text.text() : LocalizedText.EMPTY;
  }

  /// Codes or plain values; empty when nothing was filled in.
  public List<String> items(String field) {
    return entry(field).map(Entry::value).map(FieldValue::items).orElse(List.of());
  }

  /// The first code or plain value.
  public Optional<String> item(String field) {
    return items(field).stream().filter(item -> !item.isBlank()).findFirst();
  }

  /// The words of one language: `fr`, `ar` or `en`.
  public List<String> keywords(String field, String tag) {
    return entry(field).map(Entry::value).orElse(null) instanceof FieldValue.Keywords keywords
        ? keywords.in(tag)
        : List.of();
  }

  /// The period of a field of the kind [FieldKind#PERIOD].
  public Optional<Period> period(String field) {
    List<String> ends = items(field);
    return ends.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Period(
                day(ends.getFirst()), ends.size() > 1 ? day(ends.get(1)) : Optional.empty()));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// These values with one replaced; an empty value takes the field away.
  public Metadata with(String field, Entry entry) {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    changed.put(field, entry);
    return new Metadata(changed);
  }

  public Metadata without(String field) {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    changed.remove(field);
    return new Metadata(changed);
  }

  /// These values with what is proposed, save where the user has already confirmed something.
  public Metadata propose(Map<String, Entry> proposals) {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    proposals.forEach(
        (field, entry) -> {
          if (entry(field).filter(Entry::isConfirmed).isEmpty()) {
            changed.put(field, entry);
          }
        });
    return new Metadata(changed);
  }

  /// These values with one proposal accepted.
  public Metadata confirm(String field) {
    return entry(field).map(entry -> with(field, entry.confirm())).orElse(this);
  }

  /// These values with every proposal accepted.
  public Metadata confirmAll() {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    changed.replaceAll((field, entry) -> entry.confirm());
    return new Metadata(changed);
  }
}
