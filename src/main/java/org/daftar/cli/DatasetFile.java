package org.daftar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.kernel.Column;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.DatasetState;
import org.daftar.metadata.Dictionary;
import org.daftar.metadata.Metadata;
import org.daftar.metadata.MetadataJson;
import org.daftar.text.JsonTexts;

/// A dataset described in a file:
/// `{"slug":"…","version":1,"metadata":{field:{"text":{"fr":"…","ar":"…"}}},
/// "columns":{name:{"label":{…},"description":{…},"unit":"…"}},"waivers":{group:"reason"}}`.
///
/// @param slug short ASCII name
/// @param version number of the version to bundle, from 1
/// @param metadata the values of the form, as the app writes them
/// @param columns what columns mean, by their name in the table
/// @param waivers findings accepted as they are, by [org.daftar.kernel.FindingGroup#key()]
record DatasetFile(
    String slug, int version, Metadata metadata, JsonNode columns, Map<String, String> waivers) {

  /// Reads a description.
  ///
  /// @throws DaftarException if the file can't be read or is none
  static DatasetFile read(Path file) {
    try {
      JsonNode tree = new JsonMapper().readTree(Files.readString(file));
      if (!tree.path("metadata").isObject()) {
        throw new DaftarException(Problem.of("cli-metadata", file));
      }
      return of(tree);
    } catch (JsonProcessingException e) {
      throw new DaftarException(Problem.of("cli-metadata", file), e);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("cli-unreadable", file), e);
    }
  }

  private static DatasetFile of(JsonNode tree) {
    Map<String, String> waivers = new LinkedHashMap<>();
    tree.path("waivers")
        .properties()
        .forEach(waiver -> waivers.put(waiver.getKey(), waiver.getValue().asText()));
    return new DatasetFile(
        tree.path("slug").asText("dataset"),
        tree.path("version").asInt(1),
        MetadataJson.read(tree.path("metadata").toString()),
        tree.path("columns"),
        waivers);
  }

  /// The dataset; the same slug has always the same id.
  Dataset dataset(Instant now) {
    UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
    return new Dataset(id, slug, DatasetState.INVENTORIED, metadata, now, now);
  }

  /// The dictionary of a table, with what the file says of its columns.
  List<ColumnDescription> describe(String table, List<Column> typed) {
    List<ColumnDescription> described = new ArrayList<>();
    for (ColumnDescription column : Dictionary.of(table, typed).columns()) {
      JsonNode words = columns.path(column.name());
      described.add(
          column
              .withLabel(JsonTexts.localized(words.path("label")))
              .withDescription(JsonTexts.localized(words.path("description")))
              .withUnit(words.path("unit").asText("")));
    }
    return described;
  }
}
