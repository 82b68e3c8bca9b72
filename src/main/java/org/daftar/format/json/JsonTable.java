package org.daftar.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daftar.format.record.RowStore;
import org.daftar.format.record.SheetContent;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// Takes records and makes them a table.
final class JsonTable implements AutoCloseable {
  private final String name;
  private final boolean features;
  private final Progress progress;
  private final RowStore.Writer rows;
  private final RecordColumns columns = new RecordColumns();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> geometries = new TreeSet<>();

  /// @param features whether records are GeoJSON features
  JsonTable(String name, boolean features, Path folder, Progress progress) {
    this.name = name;
    this.features = features;
    this.progress = progress;
    this.rows = new RowStore.Writer(folder);
  }

  void add(JsonNode record) {
    if (rows.count() % 500 == 0) {
      progress.count(rows.count(), 0);
      progress.checkCancelled();
    }
    rows.add(features && record.has("geometry") ? feature(record) : columns.cells(record));
  }

  /// Takes a line that is no record: its number is kept so that later ones are right.
  void addUnreadable(String text) {
    long number = rows.count() + 1;
    rows.add(List.of());
    findings.add(
        Finding.of(
                "unreadable-record",
                Severity.ERROR,
                Location.ofRow(name, number),
                Message.of("format.finding.badRecord"))
            .withValue(text.length() > 200 ? text.substring(0, 200) : text));
  }

  void noteCrs() {
    findings.add(
        Finding.of(
            "crs-member",
            Severity.WARNING,
            Location.ofTable(name),
            Message.of("format.finding.crsMember")));
  }

  private List<@Nullable String> feature(JsonNode feature) {
    List<@Nullable String> cells = new ArrayList<>();
    if (feature.has("id")) {
      columns.put(cells, "@id", "id", RecordColumns.text(feature.get("id")));
    }
    columns.addMembers(cells, "p:", feature.path("properties"));
    JsonNode geometry = feature.path("geometry");
    String type = geometry.path("type").asText("");
    columns.put(cells, "@type", "geometry_type", type);
    if (!type.isEmpty()) {
      geometries.add(type);
    }
    JsonNode position = geometry.path("coordinates");
    if (type.equals("Point") && position.size() >= 2) {
      columns.put(cells, "@lon", "longitude", RecordColumns.text(position.get(0)));
      columns.put(cells, "@lat", "latitude", RecordColumns.text(position.get(1)));
    } else if (!type.isEmpty()) {
      columns.put(cells, "@wkt", "geometry", Geometry.wkt(geometry));
    }
    return cells;
  }

  SheetContent finish() {
    if (geometries.size() > 1) {
      findings.add(
          Finding.of(
              "mixed-geometry",
              Severity.WARNING,
              Location.ofTable(name),
              Message.of("format.finding.mixedGeometry", geometries.size())));
    }
    RowStore store = rows.finish();
    List<String> labels = columns.labels().isEmpty() ? List.of("") : columns.labels();
    return new SheetContent(
        name, false, store, List.of(), Optional.of(List.copyOf(labels)), findings);
  }

  @Override
  public void close() {
    rows.close();
  }
}
