package org.daftar.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import javafx.application.Application;
import org.daftar.cli.DaftarCommand;
import org.daftar.kernel.Problem;

/// Where every start of Daftar begins.
public final class Main {
  private Main() {}

  /// Opens the window; with arguments, does what they say without one. `--workspace=DIR` alone
  /// opens the window on that workspace.
  public static void main(String[] args) {
    Logs.quiet();
    if (!asksForWindow(args)) {
      Clock clock = Clock.system(ZoneId.systemDefault());
      System.exit(DaftarCommand.run(Wiring.withoutWindow(clock), args));
    }
    String platform = System.getProperty("glass.platform", "");
    if (!Display.isPresent(System.getProperty("os.name", ""), System.getenv(), platform)) {
      System.exit(DaftarCommand.refuse(Problem.of("no-display")));
    }
    Application.launch(DaftarApplication.class, args);
  }

  private static boolean asksForWindow(String... args) {
    return Stream.of(args).allMatch(argument -> argument.startsWith("--workspace="));
  }
}
