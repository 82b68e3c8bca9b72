package org.daftar.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Metadata;

/// `data/datapackage.json`: the description by Data Package 2.0. It stands beside the tables, for
/// the paths of resources must not leave its folder (standards 2.2, 5.3).
final class DataPackageExporter implements Exporter {
  static final String PATH = "data/datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  @Override
  public String id() {
    return "datapackage";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return List.of(PATH);
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    progress.step(Message.of("bundle.describing", plan.name()));
    output.write(PATH, Json.write(descriptor(plan, output.tables())));
  }

  private static ObjectNode descriptor(BundlePlan plan, List<WrittenTable> tables) {
    Dataset dataset = plan.published();
    Metadata metadata = dataset.metadata();
    ObjectNode root = Json.object();
    root.put("$schema", PROFILE);
    root.put("name", SafeName.of(dataset.slug(), "paquet"));
    root.put("id", dataset.id().toString());
    Json.put(root, "title", dataset.title());
    Json.put(root, "description", metadata.text(Fields.DESCRIPTION));
    root.put("version", version(plan));
    root.put("created", plan.created().truncatedTo(ChronoUnit.SECONDS).toString());
    metadata.item(Fields.LANDING_PAGE).ifPresent(page -> root.put("homepage", page));
    Json.put(root, "keywords", Json.array(metadata.keywords(Fields.KEYWORDS, "fr")));
    Json.put(root, "keywords_ar", Json.array(metadata.keywords(Fields.KEYWORDS, "ar")));
    Json.put(root, "keywords_en", Json.array(metadata.keywords(Fields.KEYWORDS, "en")));
    Json.put(root, "licenses", licences(metadata));
    Json.put(root, "contributors", contributors(metadata));
    Json.put(root, "sources", sources(metadata));
    OtherFields.put(root, metadata);
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> resources.add(resource(table)));
    return root;
  }

  /// What the steward calls this edition, else the number of the bundle.
  private static String version(BundlePlan plan) {
    return plan.published()
        .metadata()
        .item(Fields.VERSION)
        .orElse(Integer.toString(plan.version()));
  }

  private static ArrayNode licences(Metadata metadata) {
    ArrayNode licences = Json.array(List.of());
    metadata
        .item(Fields.LICENCE)
        .flatMap(Licences::find)
        .ifPresent(licence -> licences.add(licence(licence)));
    return licences;
  }

  private static ObjectNode licence(Licence licence) {
    ObjectNode node = Json.object();
    licence.openDefinition().or(licence::spdx).ifPresent(name -> node.put("name", name));
    node.put("path", licence.url().map(Object::toString).orElse("LICENCE.txt"));
    Json.put(node, "title", licence.name());
    return node;
  }

  private static ArrayNode contributors(Metadata metadata) {
    ArrayNode contributors = Json.array(List.of());
    String body = metadata.text(Fields.ADMINISTRATION).best("fr");
    add(contributors, body, "", "publisher");
    add(contributors, metadata.text(Fields.SERVICE).best("fr"), "", "creator");
    String contact = metadata.text(Fields.CONTACT_NAME).best("fr");
    String email = metadata.item(Fields.CONTACT_EMAIL).orElse("");
    add(contributors, contact.isBlank() && !email.isBlank() ? body : contact, email, "contact");
    return contributors;
  }

  private static void add(ArrayNode contributors, String title, String email, String role) {
    if (title.isBlank()) {
      return;
    }
    ObjectNode node = contributors.addObject();
    node.put("title", title);
    Json.put(node, "email", email);
    node.putArray("roles").add(role);
  }

  private static ArrayNode sources(Metadata metadata) {
    ArrayNode sources = Json.array(List.of());
    if (!metadata.text(Fields.SOURCE).isEmpty()) {
      Json.put(sources.addObject(), "title", metadata.text(Fields.SOURCE));
    }
    return sources;
  }

  private static ObjectNode resource(WrittenTable written) {
    ObjectNode resource = Json.object();
    resource.put("name", written.name());
    resource.put("type", "table");
    resource.put("path", written.name() + ".csv");
    Json.put(resource, "title", written.table().title());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", written.file().bytes());
    resource.put("hash", "sha256:" + written.file().sha256());
    resource.put("rows", written.rows());
    resource.set("dialect", dialect());
    resource.set("schema", TableSchema.of(written.table()));
    return resource;
  }

  private static ObjectNode dialect() {
    ObjectNode dialect = Json.object();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    return dialect;
  }
}
