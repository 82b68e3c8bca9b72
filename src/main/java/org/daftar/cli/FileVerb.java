package org.daftar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import picocli.CommandLine.Parameters;

/// A verb that answers for each of several files. A file that can't be read gets its problem as
/// answer; the others are answered all the same.
abstract class FileVerb implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = List.of();

  private final DaftarCommand daftar;

  FileVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  /// What is said of one file.
  ///
  /// @param report the record for `--report`
  /// @param sound whether no error remains in it
  record Answer(Object report, boolean sound) {}

  /// Looks at one file and says what people should read.
  abstract Answer answer(Path file, Terminal terminal);

  final CommandServices services() {
    return daftar.services();
  }

  @Override
  public final Integer call() {
    Terminal terminal = daftar.terminal();
    List<Object> reports = new ArrayList<>();
    int code = ExitCode.DONE;
    for (Path file : files) {
      try {
        Answer answer = answer(file, terminal);
        reports.add(answer.report());
        code = Math.max(code, answer.sound() ? ExitCode.DONE : ExitCode.FINDINGS);
      } catch (DaftarException e) {
        reports.add(failed(file, e.problem(), terminal));
        code = ExitCode.FAILED;
      }
    }
    terminal.reportAll(reports);
    return code;
  }

  private static Object failed(Path file, Problem problem, Terminal terminal) {
    terminal.complain(problem);
    return new ProblemReport.OfFile(file.toString(), ProblemReport.of(problem, terminal));
  }
}
