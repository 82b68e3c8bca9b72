package org.daftar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Sheet;
import org.daftar.kernel.Code;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;
import org.daftar.kernel.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check FILE…`: what is wrong in files.
@Command(name = "check")
final class CheckVerb extends FileVerb {
  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  CheckVerb(DaftarCommand daftar) {
    super(daftar);
  }

  /// What was found.
  ///
  /// @param valid whether no error was found
  /// @param findings the first of every kind, in the order of the file
  record Report(String file, boolean valid, Counts counts, List<FindingReport> findings) {}

  /// How many findings there are, also those that are not listed.
  record Counts(long error, long warning, long info) {
    static Counts of(Findings findings) {
      return new Counts(
          findings.count(Severity.ERROR),
          findings.count(Severity.WARNING),
          findings.count(Severity.INFO));
    }

    Counts plus(Counts other) {
      return new Counts(error + other.error, warning + other.warning, info + other.info);
    }
  }

  @Override
  Answer answer(Path file, Terminal terminal) {
    try (OpenFile open = services().formats().open(file, ReadOptions.DETECT, terminal.progress())) {
      terminal.line(file.toString());
      Counts counts = new Counts(0, 0, 0);
      List<FindingReport> all = new ArrayList<>();
      for (Sheet each : OpenTables.chosen(open, sheet)) {
        try (Table table = open.table(each.index())) {
          Findings found = CheckedTable.of(open, each, table, terminal.progress()).findings();
          counts = counts.plus(Counts.of(found));
          all.addAll(FindingReport.all(found.all(), file, terminal));
          say(found, terminal);
        }
      }
      say(counts, terminal);
      boolean valid = counts.error() == 0;
      return new Answer(new Report(file.toString(), valid, counts, all), valid);
    }
  }

  static void say(Findings found, Terminal terminal) {
    for (FindingGroup group : found.groups()) {
      terminal.item(
          "cli.check.group",
          Message.of("cli.severity." + group.severity().id()),
          new Code(group.rule()),
          new Code(group.where().columnName().orElse("")),
          group.count(),
          group.first().message());
    }
  }

  static void say(Counts counts, Terminal terminal) {
    if (counts.equals(new Counts(0, 0, 0))) {
      terminal.say("cli.check.nothing");
    } else {
      terminal.say("cli.check.counts", counts.error(), counts.warning(), counts.info());
    }
  }
}
