package org.daftar.cli;

import java.util.List;
import org.daftar.bundle.GateReport;
import org.daftar.bundle.WrittenBundle;
import org.daftar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/// What became of a bundle.
///
/// @param path where it stands; absent where the gate held it back
/// @param gate the answers of the gate
record BundleReport(
    @Nullable String path,
    List<WrittenFileReport> files,
    List<GateLineReport> gate,
    @Nullable ProblemReport problem) {

  /// A file of the bundle.
  record WrittenFileReport(String path, long bytes, String sha256) {}

  /// One answer of the gate.
  ///
  /// @param state `ok`, `warn` or `block`
  record GateLineReport(String id, String state, String title, String message) {}

  static BundleReport of(WrittenBundle bundle, GateReport gate, Terminal terminal) {
    List<WrittenFileReport> files =
        bundle.files().stream()
            .map(file -> new WrittenFileReport(file.path(), file.bytes(), file.sha256()))
            .toList();
    return new BundleReport(bundle.path().toString(), files, lines(gate, terminal), null);
  }

  static BundleReport refused(GateReport gate, Problem problem, Terminal terminal) {
    return new BundleReport(
        null, List.of(), lines(gate, terminal), ProblemReport.of(problem, terminal));
  }

  private static List<GateLineReport> lines(GateReport gate, Terminal terminal) {
    return gate.lines().stream()
        .map(
            line ->
                new GateLineReport(
                    line.id(),
                    line.state().id(),
                    terminal.words(line.title()),
                    terminal.words(line.sentence())))
        .toList();
  }
}
