package org.daftar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.BundlePlan;
import org.daftar.bundle.BundleTable;
import org.daftar.bundle.BundleWriter;
import org.daftar.bundle.Gate;
import org.daftar.bundle.GateReport;
import org.daftar.bundle.Verifier;
import org.daftar.bundle.VerifyReport;
import org.daftar.bundle.WrittenBundle;
import org.daftar.cli.CheckVerb.Counts;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.licence.Licences;
import org.daftar.metadata.Completeness;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Dictionary;
import org.daftar.metadata.Fields;
import org.daftar.recipe.Recipe;
import org.daftar.recipe.RecipeTable;

/// The steps of the main job, done on files of the sample data and told one by one: a workbook made
/// to be looked at, and an export in an old encoding.
final class Demo {
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("effectifs_scolaires_2024-2025_VF.xlsx", "effectifs_scolaires"),
          new Subject("centres_sante_1252.csv", "centres_sante"));

  private final CommandServices services;
  private final Path samples;
  private final Path out;
  private final Terminal terminal;
  private final Progress progress;
  private final List<StepReport> steps = new ArrayList<>();

  Demo(CommandServices services, Path samples, Path out, Terminal terminal) {
    this.services = services;
    this.samples = samples;
    this.out = out;
    this.terminal = terminal;
    this.progress = terminal.progress();
  }

  /// A file that is published.
  ///
  /// @param file its name in the sample data
  /// @param name what its recipe and its description in the folder `demo` are called
  private record Subject(String file, String name) {
    Path recipe(Path samples) {
      return samples.resolve("demo").resolve(name + ".recipe.json");
    }

    Path metadata(Path samples) {
      return samples.resolve("demo").resolve(name + ".metadata.json");
    }
  }

  /// What the demo did.
  record Report(List<StepReport> steps, List<Published> bundles) {
    boolean isValid() {
      return bundles.stream().allMatch(bundle -> bundle.verify().valid());
    }
  }

  /// A bundle and what its verification said.
  record Published(BundleReport bundle, VerifyVerb.Report verify) {}

  /// One step in words.
  record StepReport(String step, String message) {}

  Report run(Path workspace) {
    try (Desk desk = services.open(Optional.of(workspace))) {
      ScanVerb.Report scan = ScanVerb.scan(desk, List.of(samples), progress);
      step("scan", scan.files(), samples, terminal.texts().bytes(scan.bytes()));
      List<Published> bundles = SUBJECTS.stream().map(subject -> publish(desk, subject)).toList();
      return new Report(List.copyOf(steps), bundles);
    }
  }

  private Published publish(Desk desk, Subject subject) {
    Path file = samples.resolve(subject.file());
    try (OpenFile open = services.formats().open(file, ReadOptions.DETECT, progress);
        Table source = open.table(0)) {
      step("open", source.rowCount(progress), new Code(subject.file()), source.header().row());
      CheckedTable before = CheckedTable.of(open, open.sheets().getFirst(), source, progress);
      tell("check", before);
      CheckVerb.say(before.findings(), terminal);
      Recipe recipe = recipe(subject, source);
      try (RecipeTable cleaned = recipe.apply(source)) {
        CheckedTable after = CheckedTable.of(cleaned, List.of(), progress);
        tell("recheck", after);
        return bundle(desk, subject, recipe, after);
      }
    }
  }

  private Recipe recipe(Subject subject, Table source) {
    Recipe prepared = CleanVerb.read(subject.recipe(samples));
    Recipe recipe = Cures.complete(prepared, source, progress);
    step("clean", recipe.size(), new Code(source.name()));
    recipe.steps().forEach(done -> terminal.line("  - " + terminal.words(done.sentence())));
    return recipe;
  }

  private Published bundle(Desk desk, Subject subject, Recipe recipe, CheckedTable cleaned) {
    DatasetFile description = DatasetFile.read(subject.metadata(samples));
    Instant now = desk.workspace().now();
    BundleTable table = table(subject, description, recipe, cleaned);
    Dataset dataset = describe(desk, description, table);
    license(desk, dataset);
    BundlePlan plan = free(new BundlePlan(dataset, 1, List.of(table), description.waivers(), now));
    GateReport gate = Gate.check(plan);
    step("gate", gate.okCount(), (long) gate.lines().size());
    BundleVerb.say(gate, terminal);
    WrittenBundle written = new BundleWriter().write(plan, out, BundleForm.FOLDER, progress);
    desk.bundles().record(plan, written, progress);
    step("bundle", written.files().size(), written.path());
    return verify(written, gate);
  }

  /// The first version that does not stand in the folder yet: a demo can be shown twice.
  private BundlePlan free(BundlePlan plan) {
    BundlePlan free = plan;
    while (Files.exists(out.resolve(free.name()))) {
      free = free.withVersion(free.version() + 1);
    }
    return free;
  }

  private static BundleTable table(
      Subject subject, DatasetFile description, Recipe recipe, CheckedTable cleaned) {
    return new BundleTable(
        cleaned.table(),
        description.describe(cleaned.table().name(), cleaned.profile().typedColumns()),
        description.metadata().text(Fields.TITLE),
        subject.file(),
        recipe,
        cleaned.findings().groups());
  }

  private Dataset describe(Desk desk, DatasetFile description, BundleTable table) {
    Dataset dataset = desk.datasets().create(description.metadata());
    dataset = desk.datasets().rename(dataset.id(), description.slug());
    dataset =
        desk.datasets()
            .saveDictionary(dataset.id(), new Dictionary(table.table().name(), table.columns()));
    String title = dataset.displayTitle(terminal.texts().language().tag());
    step("describe", Completeness.of(dataset, table.columns()).score(), title);
    return dataset;
  }

  private void license(Desk desk, Dataset dataset) {
    String licence = dataset.metadata().item(Fields.LICENCE).orElse("");
    String basis = dataset.metadata().text(Fields.LEGAL_BASIS).fr();
    String who = dataset.metadata().item(Fields.STEWARD).orElse("");
    String why = terminal.words(Message.of("cli.demo.why"));
    desk.decisions().record(Optional.of(dataset.id()), "licence", who, licence, why, basis);
    desk.decisions().record(Optional.of(dataset.id()), "classification", who, "open", why, basis);
    String name =
        Licences.find(licence)
            .map(found -> found.name().best(terminal.texts().language().tag()))
            .orElse(licence);
    step("license", name);
  }

  private Published verify(WrittenBundle written, GateReport gate) {
    VerifyReport verified = Verifier.verify(written.path(), progress);
    step(verified.isValid() ? "verify" : "broken", verified.files(), written.path());
    return new Published(
        BundleReport.of(written, gate, terminal),
        VerifyVerb.Report.of(written.path(), verified, terminal));
  }

  private void tell(String step, CheckedTable checked) {
    Counts counts = Counts.of(checked.findings());
    step(step, counts.error(), counts.warning(), counts.info());
  }

  private void step(String step, Object... arguments) {
    Message message = Message.of("cli.demo." + step, arguments);
    String line = steps.size() + 1 + ". " + terminal.words(message);
    steps.add(new StepReport(step, terminal.words(message)));
    terminal.line(line);
  }
}
