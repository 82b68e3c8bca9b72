package org.daftar.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Table;
import org.daftar.profile.Profiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `convert FILE --to FORMAT --out FILE`: writes a table in another format.
@Command(name = "convert")
final class ConvertVerb implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "csv|tsv|json|jsonl")
  private String to = "";

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME")
  private Optional<String> sheet = Optional.empty();

  private final DaftarCommand daftar;

  ConvertVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  /// What was written.
  record Report(
      String file, String out, String format, long rows, int columns, long bytes, String sha256) {}

  @Override
  public Integer call() {
    OutputFile output = OutputFile.of(file, out, to);
    Terminal terminal = daftar.terminal();
    Progress progress = terminal.progress();
    try (OpenFile open = daftar.services().formats().open(file, ReadOptions.DETECT, progress);
        Table table = open.table(OpenTables.one(open, sheet).index())) {
      var columns = Profiler.profile(table, progress).typedColumns();
      long rows = output.write(table, columns, progress);
      Fingerprint bytes = Fingerprint.of(out);
      terminal.say("cli.written", rows, out);
      terminal.report(
          new Report(
              file.toString(),
              out.toString(),
              output.format().id(),
              rows,
              columns.size(),
              bytes.size(),
              bytes.sha256()));
    }
    return ExitCode.DONE;
  }
}
