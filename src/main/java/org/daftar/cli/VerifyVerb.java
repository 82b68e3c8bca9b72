package org.daftar.cli;

import java.nio.file.Path;
import java.util.List;
import org.daftar.bundle.BagFacts;
import org.daftar.bundle.Verifier;
import org.daftar.bundle.VerifyReport;
import org.daftar.kernel.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `verify DIR|ZIP…`: are bundles whole and unchanged.
@Command(name = "verify")
final class VerifyVerb extends FileVerb {
  VerifyVerb(DaftarCommand daftar) {
    super(daftar);
  }

  /// What was found of a bundle.
  ///
  /// @param files how many files of the payload were read
  /// @param bytes their size together
  /// @param bag what the bag says of itself; absent where it is none
  /// @param signature `absent`: bundles are not signed yet
  record Report(
      String file,
      boolean valid,
      long files,
      long bytes,
      List<FindingReport> findings,
      @Nullable BagFacts bag,
      String signature) {
    static Report of(Path file, VerifyReport report, Terminal terminal) {
      return new Report(
          file.toString(),
          report.isValid(),
          report.files(),
          report.bytes(),
          FindingReport.all(report.findings(), file, terminal),
          report.bag().orElse(null),
          "absent");
    }
  }

  @Override
  Answer answer(Path file, Terminal terminal) {
    VerifyReport report = Verifier.verify(file, terminal.progress());
    say(file, report, terminal);
    return new Answer(Report.of(file, report, terminal), report.isValid());
  }

  static void say(Path file, VerifyReport report, Terminal terminal) {
    String key = report.isValid() ? "cli.verify.whole" : "cli.verify.broken";
    terminal.say(key, report.files(), file, terminal.texts().bytes(report.bytes()));
    for (Finding finding : report.findings()) {
      terminal.line("  " + terminal.words(finding.message()));
    }
  }
}
