package org.daftar.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.ValueType;
import org.daftar.metadata.ColumnDescription;
import org.daftar.profile.NumberNotation;

/// The schema of a table by Table Schema 2.0 (domain META-3): one field for each column, saying how
/// the values are written in the file, since they are never rewritten for the sake of the schema.
final class TableSchema {
  private static final Pattern LETTERS = Pattern.compile("([A-Za-z])\\1*");
  private static final Map<String, String> DATE_PARTS =
      Map.ofEntries(
          Map.entry("yyyy", "%Y"),
          Map.entry("uuuu", "%Y"),
          Map.entry("yy", "%y"),
          Map.entry("MMMM", "%B"),
          Map.entry("MMM", "%b"),
          Map.entry("MM", "%m"),
          Map.entry("M", "%m"),
          Map.entry("dd", "%d"),
          Map.entry("d", "%d"),
          Map.entry("HH", "%H"),
          Map.entry("H", "%H"),
          Map.entry("mm", "%M"),
          Map.entry("ss", "%S"),
          Map.entry("T", "T"));

  private TableSchema() {}

  static ObjectNode of(BundleTable table) {
    ObjectNode schema = Json.object();
    ArrayNode fields = schema.putArray("fields");
    PublishedColumn.of(table).forEach(column -> fields.add(field(column)));
    schema.putArray("missingValues").add("");
    return schema;
  }

  private static ObjectNode field(PublishedColumn column) {
    ColumnDescription description = column.description();
    ObjectNode field = Json.object();
    field.put("name", column.name());
    Json.put(field, "title", description.label());
    Json.put(field, "description", description.description());
    field.put("type", description.type().schemaName());
    notation(field, description);
    constraints(field, description);
    Json.put(field, "example", description.example());
    Json.put(field, "unit", description.unit());
    if (!description.missingValues().isEmpty()) {
      List<String> missing = new ArrayList<>(List.of(""));
      description.missingValues().stream().filter(m -> !m.isEmpty()).forEach(missing::add);
      ArrayNode values = field.putArray("missingValues");
      missing.forEach(values::add);
    }
    if (!column.name().equals(description.name())) {
      field.put("originalName", description.name());
    }
    return field;
  }

  private static void notation(ObjectNode field, ColumnDescription description) {
    Optional<String> format = description.format();
    if (format.isEmpty()) {
      return;
    }
    switch (description.type()) {
      case DATE, DATETIME, TIME -> field.put("format", dateFormat(format.get()));
      case NUMBER, INTEGER ->
          NumberNotation.ofPattern(format.get()).ifPresent(n -> number(field, n, description));
      default -> {
        // Other types are written one way only, or their format has no name in Table Schema.
      }
    }
  }

  private static void number(
      ObjectNode field, NumberNotation notation, ColumnDescription description) {
    boolean whole = description.type() == ValueType.INTEGER;
    if (!whole && notation.decimal() != '.') {
      field.put("decimalChar", String.valueOf(notation.decimal()));
    }
    notation.group().ifPresent(group -> field.put("groupChar", String.valueOf(group)));
  }

  /// A pattern such as `dd/MM/yyyy` as Table Schema writes it, `%d/%m/%Y`; `any` where the pattern
  /// says more than Table Schema can.
  static String dateFormat(String pattern) {
    if (pattern.startsWith("yyyy-MM-dd") || pattern.equals("HH:mm:ss")) {
      return "default";
    }
    Matcher matcher = LETTERS.matcher(pattern);
    StringBuilder format = new StringBuilder();
    while (matcher.find()) {
      String part = DATE_PARTS.get(matcher.group());
      if (part == null) {
        return "any";
      }
      matcher.appendReplacement(format, Matcher.quoteReplacement(part));
    }
    return matcher.appendTail(format).toString();
  }

  private static void constraints(ObjectNode field, ColumnDescription description) {
    ObjectNode constraints = Json.object();
    if (!description.nullable()) {
      constraints.put("required", true);
    }
    Json.put(constraints, "enum", Json.array(description.allowedValues()));
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
  }
}
