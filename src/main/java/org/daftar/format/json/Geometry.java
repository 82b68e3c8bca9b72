package org.daftar.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// GeoJSON geometries (RFC 7946 §3.1) as well-known text (OGC 06-103r4 §7).
final class Geometry {
  private Geometry() {}

  static String wkt(JsonNode geometry) {
    String type = geometry.path("type").asText("");
    String name = type.toUpperCase(Locale.ROOT);
    JsonNode coordinates = geometry.path("coordinates");
    return switch (type) {
      case "Point" -> name + " (" + position(coordinates) + ")";
      case "LineString", "MultiPoint" -> name + " " + list(coordinates, 1);
      case "Polygon", "MultiLineString" -> name + " " + list(coordinates, 2);
      case "MultiPolygon" -> name + " " + list(coordinates, 3);
      case "GeometryCollection" -> {
        List<String> parts = new ArrayList<>();
        geometry.path("geometries").forEach(part -> parts.add(wkt(part)));
        yield name + " (" + String.join(", ", parts) + ")";
      }
      default -> geometry.toString();
    };
  }

  private static String list(JsonNode node, int depth) {
    List<String> parts = new ArrayList<>();
    node.forEach(part -> parts.add(depth == 1 ? position(part) : list(part, depth - 1)));
    return "(" + String.join(", ", parts) + ")";
  }

  private static String position(JsonNode position) {
    List<String> numbers = new ArrayList<>();
    position.forEach(number -> numbers.add(RecordColumns.text(number)));
    return String.join(" ", numbers);
  }
}
