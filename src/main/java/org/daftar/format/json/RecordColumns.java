package org.daftar.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of records as they turn up: members by name, those of a nested object one level down
/// as `adresse.ville`, anything deeper and lists as JSON text.
final class RecordColumns {
  /// More members than any table has columns; what is beyond is kept as JSON in the last one.
  private static final int MOST = 16_384;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<String> labels = new ArrayList<>();

  List<String> labels() {
    return labels;
  }

  /// The cells of a record. Members that it lacks are empty.
  List<@Nullable String> cells(JsonNode node) {
    List<@Nullable String> cells = new ArrayList<>();
    if (node.isObject()) {
      addMembers(cells, "", node);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        put(cells, "#" + i, "", text(node.get(i)));
      }
    } else {
      put(cells, "#0", "", text(node));
    }
    return cells;
  }

  void addMembers(List<@Nullable String> cells, String prefix, JsonNode object) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode value = member.getValue();
      if (prefix.isEmpty() && value.isObject() && !value.isEmpty()) {
        for (Map.Entry<String, JsonNode> inner : value.properties()) {
          String name = member.getKey() + "." + inner.getKey();
          put(cells, name, name, text(inner.getValue()));
        }
      } else {
        put(cells, prefix + member.getKey(), member.getKey(), text(value));
      }
    }
  }

  /// Sets the cell of a member.
  ///
  /// @param key what tells the column apart
  /// @param label what stands over it
  void put(List<@Nullable String> cells, String key, String label, String text) {
    Integer known = places.get(key);
    int place = known != null ? known : Math.min(places.size(), MOST - 1);
    if (known == null && places.size() < MOST) {
      places.put(key, place);
      labels.add(label);
    }
    while (cells.size() <= place) {
      cells.add("");
    }
    cells.set(place, text);
  }

  static String text(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      return Math.abs((long) number.scale()) > 400 ? value.asText() : number.toPlainString();
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
