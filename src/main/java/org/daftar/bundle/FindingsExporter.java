package org.daftar.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// `metadata/findings.json` and `metadata/findings.html`: what the checks found in the tables that
/// are published and why it was accepted. Places and counts only, never values: a report must not
/// be the place where a hidden value comes out.
final class FindingsExporter implements Exporter {
  private static final String JSON = "metadata/findings.json";
  private static final String HTML = "metadata/findings.html";

  /// How many places of a group are named.
  private static final int PLACES = 100;

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public List<String> paths(BundlePlan plan) {
    return List.of(JSON, HTML);
  }

  @Override
  public void export(BundlePlan plan, BundleOutput output, Progress progress) throws IOException {
    output.write(JSON, json(plan, output.tables()));
    output.write(HTML, html(plan, output.tables()));
  }

  private static String json(BundlePlan plan, List<WrittenTable> tables) {
    ObjectNode root = Json.object();
    ArrayNode files = root.putArray("files");
    for (WrittenTable table : tables) {
      ObjectNode file = files.addObject();
      file.put("file", table.name() + ".csv");
      file.put("rows", table.rows());
      file.put("formulaCells", table.formulaCells());
      ArrayNode findings = file.putArray("findings");
      table.table().findings().forEach(group -> findings.add(json(plan, group)));
    }
    return Json.write(root);
  }

  private static ObjectNode json(BundlePlan plan, FindingGroup group) {
    ObjectNode node = Json.object();
    node.put("rule", group.rule());
    node.put("severity", group.severity().id());
    group.where().columnName().ifPresent(name -> node.put("column", name));
    node.put("count", group.count());
    Json.put(node, "places", Json.array(places(group)));
    reason(plan, group).ifPresent(reason -> node.put("acceptedBecause", reason));
    return node;
  }

  private static List<String> places(FindingGroup group) {
    return group.examples().stream()
        .limit(PLACES)
        .flatMap(finding -> place(finding).stream())
        .toList();
  }

  private static Optional<String> place(Finding finding) {
    return finding.where().cell().or(() -> finding.where().row().map(String::valueOf));
  }

  private static Optional<String> reason(BundlePlan plan, FindingGroup group) {
    return Optional.ofNullable(plan.waivers().get(group.key())).filter(reason -> !reason.isBlank());
  }

  private static String html(BundlePlan plan, List<WrittenTable> tables) {
    Texts texts = Texts.of(Language.FRENCH);
    Html html = new Html(Language.FRENCH, texts.get("bundle.report.title"));
    html.paragraph(plan.published().displayTitle("fr"));
    for (WrittenTable table : tables) {
      html.heading(2, table.name() + ".csv");
      html.paragraph(texts.get("bundle.readme.rows", table.rows()));
      if (table.table().findings().isEmpty()) {
        html.paragraph(texts.get("bundle.report.none"));
      } else {
        html.table(header(texts), rows(plan, table, texts));
      }
    }
    return html.end();
  }

  private static List<String> header(Texts texts) {
    return List.of(
        texts.get("bundle.report.rule"),
        texts.get("bundle.report.severity"),
        texts.get("bundle.report.column"),
        texts.get("bundle.report.count"),
        texts.get("bundle.report.places"),
        texts.get("bundle.report.reason"));
  }

  private static List<List<String>> rows(BundlePlan plan, WrittenTable table, Texts texts) {
    List<List<String>> rows = new ArrayList<>();
    for (FindingGroup group : table.table().findings()) {
      List<String> places = places(group);
      rows.add(
          List.of(
              group.rule(),
              texts.get(Message.of("bundle.report." + group.severity().id())),
              group.where().columnName().orElse(""),
              texts.number(group.count()),
              String.join(", ", places.subList(0, Math.min(10, places.size()))),
              reason(plan, group).orElse("")));
    }
    return rows;
  }
}
