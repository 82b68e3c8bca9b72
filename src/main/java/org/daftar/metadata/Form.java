package org.daftar.metadata;

import java.util.List;
import java.util.Optional;

/// The dataset form: its fields in order, as `fields.json` has them.
///
/// @param fields every field, section by section
public record Form(List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
  }

  /// The form that the app ships.
  public static Form standard() {
    return FormReader.STANDARD;
  }

  public Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  public List<Field> in(Section section) {
    return fields.stream().filter(field -> field.section() == section).toList();
  }
}
