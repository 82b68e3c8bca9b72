package org.daftar.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.daftar.metadata.Field;
import org.daftar.metadata.FieldKind;
import org.daftar.metadata.FieldValue;
import org.daftar.metadata.Form;
import org.daftar.metadata.Metadata;
import org.daftar.metadata.Section;

/// Fields of the form that Data Package 2.0 has no name for: they go under the custom name of the
/// form's crosswalk (standards 2.4), so that nothing that was typed is lost.
final class OtherFields {
  /// What the exporter itself writes in the place where the standard has it. Names of persons other
  /// than the public contact stay in the house.
  private static final Set<String> STANDARD =
      Set.of(
          "title",
          "description",
          "keywords",
          "version",
          "created",
          "homepage",
          "sources",
          "licenses",
          "resources");

  private OtherFields() {}

  static void put(ObjectNode root, Metadata metadata) {
    for (Field field : Form.standard().fields()) {
      String name = field.mappedTo("datapackage").orElse("");
      boolean plain = !name.isEmpty() && !name.contains(".") && !name.contains(":");
      if (plain && field.section() != Section.RIGHTS && !STANDARD.contains(name)) {
        metadata.entry(field.id()).ifPresent(entry -> put(root, name, field, entry.value()));
      }
    }
  }

  private static void put(ObjectNode root, String name, Field field, FieldValue value) {
    switch (value) {
      case FieldValue.Text text -> Json.put(root, name, text.text());
      case FieldValue.Keywords words -> Json.put(root, name, Json.array(words.fr()));
      case FieldValue.Items items -> put(root, name, field, items.items());
    }
  }

  private static void put(ObjectNode root, String name, Field field, List<String> items) {
    if (field.kind() == FieldKind.PERIOD) {
      ObjectNode period = Json.object();
      Json.put(period, "start", items.isEmpty() ? "" : items.getFirst());
      Json.put(period, "end", items.size() < 2 ? "" : items.get(1));
      if (!period.isEmpty()) {
        root.set(name, period);
      }
    } else if (field.multiple()) {
      Json.put(root, name, Json.array(items));
    } else {
      Json.put(root, name, items.isEmpty() ? "" : items.getFirst());
    }
  }
}
