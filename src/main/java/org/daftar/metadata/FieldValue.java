package org.daftar.metadata;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.kernel.LocalizedText;

/// The value of one field.
public sealed interface FieldValue {
  boolean isEmpty();

  /// Whether the value says something in this language; a value without language does in each.
  boolean isFilledIn(String tag);

  /// The values of [Items]; none for words.
  default List<String> items() {
    return List.of();
  }

  /// Everything it says in any language, for the search box.
  default List<String> words() {
    return switch (this) {
      case Text(LocalizedText text) -> List.of(text.fr(), text.ar(), text.en());
      case Items(List<String> items) -> items;
      case Keywords(List<String> fr, List<String> ar, List<String> en) ->
          Stream.of(fr, ar, en).flatMap(List::stream).toList();
    };
  }

  /// Text in up to three languages.
  record Text(LocalizedText text) implements FieldValue {
    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }

    @Override
    public boolean isFilledIn(String tag) {
      return !text.in(tag).isBlank();
    }
  }

  /// Codes, dates, names: values without language.
  record Items(List<String> items) implements FieldValue {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.stream().allMatch(String::isBlank);
    }

    @Override
    public boolean isFilledIn(String tag) {
      return !isEmpty();
    }
  }

  /// Lists of words by language.
  record Keywords(List<String> fr, List<String> ar, List<String> en) implements FieldValue {
    public Keywords {
      fr = List.copyOf(fr);
      ar = List.copyOf(ar);
      en = List.copyOf(en);
    }

    /// The words of one language: `fr`, `ar` or `en`.
    public List<String> in(String tag) {
      return switch (tag) {
        case "fr" -> fr;
        case "ar" -> ar;
        case "en" -> en;
        default -> throw new IllegalArgumentException("No words are kept in the language " + tag);
      };
    }

    @Override
    public boolean isEmpty() {
      return fr.isEmpty() && ar.isEmpty() && en.isEmpty();
    }

    @Override
    public boolean isFilledIn(String tag) {
      return !in(tag).isEmpty();
    }
  }

  static FieldValue text(String fr, String ar, String en) {
    return new Text(new LocalizedText(fr, ar, en));
  }

  static FieldValue of(String... items) {
    return new Items(List.of(items));
  }
}
