package org.daftar.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.kernel.Message;

/// One field of the dataset form, a row of `fields.json`.
///
/// @param id stable name, such as `title`
/// @param section the part of the form it stands in
/// @param level how much it is asked for
/// @param kind what is typed into it
/// @param languages the languages that must be filled, such as `fr` and `ar`; empty for a field
///     without language
/// @param multiple whether a vocabulary field takes several codes
/// @param weight points of the completeness, out of 100; shared equally by its languages
/// @param vocabulary the id of its vocabulary
/// @param mappings its name in other standards, by `ckan`, `dcat`, `datapackage`, `scdl`
///     (standards 2.4; SCDL catalogue 0.1.2)
public record Field(
    String id,
    Section section,
    Level level,
    FieldKind kind,
    List<String> languages,
    boolean multiple,
    double weight,
    Optional<String> vocabulary,
    Map<String, String> mappings) {

  public Field {
    languages = List.copyOf(languages);
    mappings = Map.copyOf(mappings);
  }

  /// Whether the field is written in French, Arabic and English side by side.
  public boolean isMultilingual() {
    return !languages.isEmpty();
  }

  public Message label() {
    return Message.of("metadata.field." + id);
  }

  public Message help() {
    return Message.of("metadata.field." + id + ".help");
  }

  /// The field's name in another standard: `ckan`, `dcat`, `datapackage` or `scdl`.
  public Optional<String> mappedTo(String standard) {
    return Optional.ofNullable(mappings.get(standard));
  }
}
