package org.daftar.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Code;
import org.daftar.kernel.LocalizedText;
import org.daftar.licence.Attribution;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import org.daftar.metadata.ColumnDescription;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Field;
import org.daftar.metadata.Fields;
import org.daftar.metadata.Form;
import org.daftar.metadata.Metadata;
import org.daftar.metadata.Vocabularies;
import org.daftar.metadata.Vocabulary;
import org.daftar.text.Language;
import org.daftar.text.Texts;

/// The readme of a bundle in one language.
final class Readme {
  private static final List<String> IDENTITY =
      List.of(
          Fields.ADMINISTRATION,
          Fields.SERVICE,
          Fields.CONTACT_NAME,
          Fields.CONTACT_EMAIL,
          Fields.SOURCE,
          Fields.PERIOD,
          Fields.SPATIAL_COVERAGE,
          Fields.FREQUENCY,
          Fields.LAST_UPDATE);

  /// Context and limits (domain META-4).
  private static final List<String> LIMITS =
      List.of(
          Fields.COLLECTION,
          Fields.UPDATE_METHOD,
          Fields.COVERAGE_GAPS,
          Fields.DENOMINATORS,
          Fields.BIASES,
          Fields.DO_NOT_CONCLUDE);

  private final BundlePlan plan;
  private final Metadata metadata;
  private final List<WrittenTable> tables;
  private final Texts texts;
  private final String tag;
  private final Html html;

  Readme(BundlePlan plan, List<WrittenTable> tables, Language language) {
    this.plan = plan;
    this.metadata = plan.published().metadata();
    this.tables = tables;
    this.texts = Texts.of(language);
    this.tag = language.tag();
    this.html = new Html(language, plan.published().displayTitle(tag));
  }

  String page() {
    html.quiet(texts.get("bundle.readme.version", plan.version(), day()));
    html.paragraph(metadata.text(Fields.DESCRIPTION).best(tag));
    html.table(List.of(), answers(IDENTITY));
    files();
    tables.forEach(this::columns);
    licence();
    limits();
    history();
    verification();
    upload();
    html.quiet(texts.get("bundle.readme.madeBy"));
    return html.end();
  }

  private LocalDate day() {
    return plan.created().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private void files() {
    html.heading(2, texts.get("bundle.readme.files"));
    List<List<String>> rows = new ArrayList<>();
    for (WrittenTable table : tables) {
      String rowCount = texts.get("bundle.readme.rows", table.rows());
      rows.add(List.of(table.file().path(), rowCount, texts.bytes(table.file().bytes())));
    }
    rows.add(file("data/datapackage.json", "bundle.readme.file.datapackage"));
    rows.add(file("data/dictionnaire.csv", "bundle.readme.file.dictionary"));
    rows.add(file("data/LICENCE.txt", "bundle.readme.file.licence"));
    rows.add(file("metadata/", "bundle.readme.file.metadata"));
    rows.add(file("manifest-sha256.txt", "bundle.readme.file.manifest"));
    html.table(List.of(), rows);
    html.quiet(texts.get("bundle.readme.csv"));
  }

  private List<String> file(String path, String key) {
    return List.of(path, texts.get(key), "");
  }

  private void columns(WrittenTable table) {
    html.heading(2, texts.get("bundle.readme.columns", new Code(table.name() + ".csv")));
    List<String> header =
        List.of(
            texts.get("bundle.readme.column.name"),
            texts.get("bundle.readme.column.label"),
            texts.get("bundle.readme.column.type"),
            texts.get("bundle.readme.column.unit"),
            texts.get("bundle.readme.column.meaning"));
    html.table(header, PublishedColumn.of(table.table()).stream().map(this::column).toList());
    if (table.formulaCells() > 0) {
      html.paragraph(texts.get("bundle.readme.formulas", table.formulaCells()));
    }
  }

  private List<String> column(PublishedColumn column) {
    ColumnDescription description = column.description();
    String label = description.label().best(tag);
    return List.of(
        column.name(),
        label.isBlank() ? description.name() : label,
        texts.get("profile.type." + description.type().schemaName()),
        description.unit(),
        description.description().best(tag));
  }

  private void licence() {
    html.heading(2, texts.get("bundle.readme.licence"));
    Optional<Licence> found = metadata.item(Fields.LICENCE).flatMap(Licences::find);
    if (found.isEmpty()) {
      return;
    }
    Licence licence = found.get();
    html.heading(3, licence.name().best(tag));
    html.paragraph(licence.summary().best(tag));
    terms("bundle.readme.may", licence.may());
    terms("bundle.readme.must", licence.must());
    html.paragraph(texts.get("bundle.readme.attribution"));
    html.paragraph(attribution(licence));
  }

  private void terms(String key, List<LocalizedText> terms) {
    if (!terms.isEmpty()) {
      html.paragraph(texts.get(key));
      html.list(terms.stream().map(text -> text.best(tag)).toList());
    }
  }

  private String attribution(Licence licence) {
    Dataset dataset = plan.published();
    LocalDate date = metadata.item(Fields.LAST_UPDATE).flatMap(Readme::day).orElseGet(this::day);
    return texts.get(
        Attribution.sentence(
            metadata.text(Fields.ADMINISTRATION), dataset.title(), date, licence, tag));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private void limits() {
    List<List<String>> answers = answers(LIMITS);
    if (!answers.isEmpty()) {
      html.heading(2, texts.get("bundle.readme.limits"));
      html.table(List.of(), answers);
    }
  }

  /// What was filled in of these fields: the label and the value.
  private List<List<String>> answers(List<String> fields) {
    List<List<String>> answers = new ArrayList<>();
    for (String id : fields) {
      Optional<Field> field = Form.standard().field(id);
      String value = field.map(this::value).orElse("");
      if (!value.isBlank()) {
        answers.add(List.of(texts.get(field.orElseThrow().label()), value));
      }
    }
    return answers;
  }

  private String value(Field field) {
    LocalizedText text = metadata.text(field.id());
    if (!text.isEmpty()) {
      return text.best(tag);
    }
    Optional<Vocabulary> vocabulary = field.vocabulary().flatMap(Vocabularies::find);
    List<String> items =
        metadata.items(field.id()).stream()
            .filter(item -> !item.isBlank())
            .map(item -> vocabulary.map(v -> v.label(item, tag)).orElseGet(() -> plain(item)))
            .toList();
    return String.join(" – ", items);
  }

  private String plain(String item) {
    return day(item).map(texts::date).orElse(item);
  }

  private void history() {
    List<String> sentences = new ArrayList<>();
    tables.forEach(
        table ->
            table
                .table()
                .recipe()
                .steps()
                .forEach(step -> sentences.add(texts.get(step.sentence()))));
    if (!sentences.isEmpty()) {
      html.heading(2, texts.get("bundle.readme.steps"));
      html.steps(sentences);
    }
  }

  private void verification() {
    html.heading(2, texts.get("bundle.readme.verify"));
    html.paragraph(texts.get("bundle.readme.verify.linux"));
    html.commands("sha256sum -c manifest-sha256.txt");
    html.paragraph(texts.get("bundle.readme.verify.mac"));
    html.commands("shasum -a 256 -c manifest-sha256.txt");
    html.paragraph(texts.get("bundle.readme.verify.windows"));
    StringBuilder commands = new StringBuilder();
    for (WrittenTable table : tables) {
      commands.append("certutil -hashfile data\\").append(table.name()).append(".csv SHA256\n");
      commands.append(table.file().sha256()).append('\n');
    }
    html.commands(commands.toString());
  }

  private void upload() {
    html.heading(2, texts.get("bundle.readme.upload"));
    html.steps(
        List.of(
            texts.get("bundle.readme.upload.check"),
            texts.get("bundle.readme.upload.mail", new Code("opendata@add.gov.ma")),
            texts.get("bundle.readme.upload.portal"),
            texts.get("bundle.readme.upload.after")));
  }
}
