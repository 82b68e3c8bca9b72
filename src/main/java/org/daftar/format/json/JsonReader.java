package org.daftar.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daftar.format.record.DamagedException;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Reads records out of JSON texts, one record in memory at a time. Every list of objects in the
/// root object is a table; a root list is the one table; a root object without such a list is one
/// record.
public final class JsonReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final String name;
  private final boolean features;
  private final Path folder;
  private final Progress progress;
  private final List<SheetContent> tables = new ArrayList<>();
  private boolean crs;

  private JsonReader(String name, boolean features, Path folder, Progress progress) {
    this.name = name;
    this.features = features;
    this.folder = folder;
    this.progress = progress;
  }

  /// Reads one JSON document.
  ///
  /// @param name the table's name where the document has none for it
  /// @param geo whether the document is GeoJSON
  /// @param folder where rows are kept
  public static List<SheetContent> read(
      Reader text, String name, boolean geo, Path folder, Progress progress) throws IOException {
    progress.step(Message.of("format.step.records"));
    JsonReader reader = new JsonReader(name, geo, folder, progress);
    try (JsonParser parser = MAPPER.createParser(text)) {
      reader.document(parser);
      return reader.tables;
    } catch (JsonProcessingException e) {
      reader.discard();
      throw damaged(e);
    } catch (IOException | RuntimeException e) {
      reader.discard();
      throw e;
    }
  }

  /// Reads one record a line. A line that is none is reported, and reading goes on.
  public static List<SheetContent> readLines(
      Reader text, String name, Path folder, Progress progress) throws IOException {
    progress.step(Message.of("format.step.records"));
    try (JsonTable table = new JsonTable(name, true, folder, progress);
        BufferedReader lines = new BufferedReader(text)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          if (!line.isBlank()) {
            table.add(MAPPER.readTree(line));
          }
        } catch (JsonProcessingException e) {
          table.addUnreadable(line);
        }
      }
      return List.of(table.finish());
    }
  }

  private static DamagedException damaged(JsonProcessingException failure) {
    long line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
    long column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
    return new DamagedException(line, column, failure);
  }

  private void discard() {
    tables.forEach(table -> table.records().close());
  }

  private void document(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      parser.nextToken();
      table(parser, name);
    } else {
      root(parser);
    }
    if (tables.isEmpty()) {
      throw new DamagedException(null);
    }
  }

  /// Reads records up to the end of their list; the parser stands on the first one.
  private void table(JsonParser parser, String tableName) throws IOException {
    try (JsonTable table = new JsonTable(tableName, features, folder, progress)) {
      for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
        if (parser.currentToken() == null) {
          throw new DamagedException(null);
        }
        JsonNode record = MAPPER.readTree(parser);
        table.add(record);
      }
      if (crs) {
        table.noteCrs();
      }
      tables.add(table.finish());
    }
  }

  private void root(JsonParser parser) throws IOException {
    var rest = MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      crs |= features && member.equals("crs");
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        list(parser, member, rest);
      } else {
        rest.set(member, MAPPER.readTree(parser));
      }
    }
    if (tables.isEmpty()) {
      try (JsonTable table = new JsonTable(name, features, folder, progress)) {
        table.add(features && !rest.has("geometry") ? wrapped(rest) : rest);
        tables.add(table.finish());
      }
    }
  }

  /// A list of objects is a table; any other list belongs to the root record.
  private void list(JsonParser parser, String member, ObjectNode rest) throws IOException {
    if (parser.nextToken() == JsonToken.START_OBJECT) {
      table(parser, features ? name : member);
      return;
    }
    var values = rest.putArray(member);
    for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
      if (parser.currentToken() == null) {
        throw new DamagedException(null);
      }
      values.add((JsonNode) MAPPER.readTree(parser));
    }
  }

  /// A bare geometry as the feature that it would be.
  private static JsonNode wrapped(JsonNode geometry) {
    var feature = MAPPER.createObjectNode();
    feature.set("geometry", geometry);
    feature.putObject("properties");
    return feature;
  }
}
