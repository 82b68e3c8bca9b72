package org.daftar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.inventory.Inventory;
import org.daftar.inventory.InventoryFolder;
import org.daftar.inventory.InventorySummary;
import org.daftar.inventory.ScanReport;
import org.daftar.kernel.Code;
import org.daftar.kernel.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `scan DIR…`: takes the inventory of folders into the workspace.
@Command(name = "scan")
final class ScanVerb implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "dir")
  private List<Path> folders = List.of();

  private final DaftarCommand daftar;

  ScanVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  /// What a scan found, in counts of files.
  ///
  /// @param bytes sizes of the files together
  /// @param open how many files are « exploitable » and « non propriétaire »
  /// @param formats how many files of each format
  record Report(
      String workspace,
      List<String> folders,
      long files,
      long bytes,
      long added,
      long changed,
      long moved,
      long gone,
      long unchanged,
      long unreadable,
      long duplicates,
      long open,
      List<FormatCount> formats) {}

  /// How many files have a format.
  record FormatCount(String format, long files) {}

  @Override
  public Integer call() {
    Terminal terminal = daftar.terminal();
    try (Desk desk = daftar.services().open(daftar.workspace())) {
      Report report = scan(desk, folders, terminal.progress());
      say(report, terminal);
      terminal.report(report);
    }
    return ExitCode.DONE;
  }

  static Report scan(Desk desk, List<Path> folders, Progress progress) {
    Inventory inventory = desk.inventory();
    ScanReport all = ScanReport.EMPTY;
    for (Path folder : folders) {
      InventoryFolder known = inventory.addFolder(folder.toAbsolutePath().normalize());
      all = all.plus(inventory.scan(known, progress));
    }
    return report(desk, folders, all);
  }

  private static Report report(Desk desk, List<Path> folders, ScanReport scan) {
    InventorySummary summary = desk.inventory().summary();
    return new Report(
        desk.workspace().folder().toString(),
        folders.stream().map(Path::toString).toList(),
        scan.found(),
        scan.bytes(),
        scan.added(),
        scan.changed(),
        scan.moved(),
        scan.gone(),
        scan.unchanged(),
        scan.unreadable(),
        scan.duplicates(),
        summary.open(),
        summary.formats().stream()
            .map(count -> new FormatCount(count.format().id(), count.files()))
            .toList());
  }

  static void say(Report report, Terminal terminal) {
    terminal.say("cli.scan.found", report.files(), terminal.texts().bytes(report.bytes()));
    terminal.say(
        "cli.scan.changes", report.added(), report.changed(), report.moved(), report.gone());
    if (report.unreadable() > 0) {
      terminal.say("cli.scan.unreadable", report.unreadable());
    }
    if (report.duplicates() > 0) {
      terminal.say("cli.scan.duplicates", report.duplicates());
    }
    terminal.say("cli.scan.open", report.open());
    report
        .formats()
        .forEach(
            count -> terminal.item("cli.scan.format", new Code(count.format()), count.files()));
  }
}
