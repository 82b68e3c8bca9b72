package org.daftar.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo [--out DIR]`: the whole job on the sample data, in a workspace that is thrown away.
@Command(name = "demo")
final class DemoVerb implements Callable<Integer> {
  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of("daftar-demo");

  private final DaftarCommand daftar;

  DemoVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  @Override
  public Integer call() {
    Path samples =
        daftar
            .services()
            .sampleData()
            .orElseThrow(() -> new DaftarException(Problem.of("cli-no-samples")));
    Terminal terminal = daftar.terminal();
    try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
      Demo demo = new Demo(daftar.services(), samples, BundleVerb.folder(out), terminal);
      Demo.Report report = demo.run(folder.path());
      terminal.report(report);
      return report.isValid() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }
}
