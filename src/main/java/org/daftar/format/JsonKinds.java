package org.daftar.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.Message;
import org.jspecify.annotations.Nullable;

/// Tells JSON, GeoJSON and JSON Lines by reading the tokens of the first stretch of a text.
final class JsonKinds {
  private static final JsonFactory FACTORY = new JsonFactory();

  /// RFC 7946 §1.4.
  private static final Set<String> GEO_TYPES =
      Set.of(
          "FeatureCollection",
          "Feature",
          "Point",
          "LineString",
          "Polygon",
          "MultiPoint",
          "MultiLineString",
          "MultiPolygon",
          "GeometryCollection");

  private static final Set<String> GEO_MEMBERS =
      Set.of("features", "geometry", "coordinates", "geometries");

  private int roots;
  private boolean structured;
  private boolean geoType;
  private boolean geoMember;
  private boolean featureInside;

  private JsonKinds() {}

  /// @param text the start of the text
  /// @param whole whether that is all of it
  /// @param linesByName whether the name says that each line is a record
  static Optional<Recognition> recognise(String text, boolean whole, boolean linesByName) {
    JsonKinds kinds = new JsonKinds();
    try (JsonParser parser = FACTORY.createParser(text)) {
      kinds.read(parser);
    } catch (JsonEOFException e) {
      if (whole) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return kinds.structured ? Optional.of(kinds.verdict(linesByName)) : Optional.empty();
  }

  private Recognition verdict(boolean linesByName) {
    if (roots > 1 || linesByName) {
      return of(FormatId.JSONL);
    }
    boolean geo = (geoType && geoMember) || featureInside;
    return of(geo ? FormatId.GEOJSON : FormatId.JSON);
  }

  private static Recognition of(FormatId format) {
    return Recognition.of(format, Message.of("format.basis.tokens"), 0.98);
  }

  private void read(JsonParser parser) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (depth == 0) {
        roots++;
        structured |= token.isStructStart();
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else {
        note(parser, token, depth);
      }
    }
  }

  private void note(JsonParser parser, JsonToken token, int depth) throws IOException {
    @Nullable String name = parser.currentName();
    if (roots != 1 || name == null) {
      return;
    }
    if (depth == 1 && token == JsonToken.FIELD_NAME) {
      geoMember |= GEO_MEMBERS.contains(name);
    }
    if (token == JsonToken.VALUE_STRING && name.equals("type")) {
      String type = parser.getText();
      geoType |= depth == 1 && GEO_TYPES.contains(type);
      featureInside |= depth == 3 && type.equals("Feature") && geoMember;
    }
  }
}
