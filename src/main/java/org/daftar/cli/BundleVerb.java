package org.daftar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.bundle.BundleForm;
import org.daftar.bundle.BundlePlan;
import org.daftar.bundle.BundleTable;
import org.daftar.bundle.BundleWriter;
import org.daftar.bundle.Gate;
import org.daftar.bundle.GateLine;
import org.daftar.bundle.GateReport;
import org.daftar.bundle.WrittenBundle;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Sheet;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.recipe.Recipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle FILE… --metadata FILE --out DIR`: the gate, then the bundle. The files are published as
/// they stand; hidden sheets are left out.
@Command(name = "bundle")
final class BundleVerb implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = List.of();

  @Option(names = "--metadata", required = true, paramLabel = "FILE")
  private Path metadata = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of("");

  @Option(names = "--zip")
  private boolean zip;

  private final DaftarCommand daftar;

  BundleVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  @Override
  public Integer call() {
    Terminal terminal = daftar.terminal();
    DatasetFile description = DatasetFile.read(metadata);
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      List<BundleTable> tables = new ArrayList<>();
      for (Path file : files) {
        tables.addAll(tables(file, description, opened, terminal.progress()));
      }
      Instant now = Instant.now();
      BundlePlan plan =
          new BundlePlan(
              description.dataset(now), description.version(), tables, description.waivers(), now);
      return write(plan, terminal);
    } finally {
      OpenTables.close(opened);
    }
  }

  private List<BundleTable> tables(
      Path file, DatasetFile description, List<AutoCloseable> opened, Progress progress) {
    OpenFile open = daftar.services().formats().open(file, ReadOptions.DETECT, progress);
    opened.add(open);
    List<BundleTable> tables = new ArrayList<>();
    for (Sheet sheet : open.sheets()) {
      Table table = open.table(sheet.index());
      opened.addFirst(table);
      if (!sheet.hidden() && !table.columns().isEmpty()) {
        tables.add(table(file, CheckedTable.of(open, sheet, table, progress), description));
      }
    }
    return tables;
  }

  private static BundleTable table(Path file, CheckedTable checked, DatasetFile description) {
    Table table = checked.table();
    return new BundleTable(
        table,
        description.describe(table.name(), checked.profile().typedColumns()),
        LocalizedText.EMPTY,
        String.valueOf(file.getFileName()),
        Recipe.EMPTY,
        checked.findings().groups());
  }

  private int write(BundlePlan plan, Terminal terminal) {
    GateReport gate = Gate.check(plan);
    say(gate, terminal);
    if (!gate.isOpen()) {
      GateLine line = gate.firstBlock().orElseThrow();
      Problem problem = Problem.of("gate-closed", line.title(), line.sentence());
      terminal.complain(problem);
      terminal.report(BundleReport.refused(gate, problem, terminal));
      return ExitCode.FAILED;
    }
    BundleForm form = zip ? BundleForm.ZIP : BundleForm.FOLDER;
    WrittenBundle bundle = new BundleWriter().write(plan, folder(out), form, terminal.progress());
    terminal.say("cli.bundle.written", bundle.files().size(), bundle.path());
    terminal.report(BundleReport.of(bundle, gate, terminal));
    return ExitCode.DONE;
  }

  static void say(GateReport gate, Terminal terminal) {
    for (GateLine line : gate.lines()) {
      terminal.item(
          "cli.bundle.gate",
          Message.of("cli.gate." + line.state().id()),
          line.title(),
          line.sentence());
    }
  }

  /// The folder to write into, made where it is not there.
  static Path folder(Path wanted) {
    try {
      return Files.createDirectories(wanted);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("destination-lost", wanted), e);
    }
  }
}
