package org.daftar.app;

import java.time.Clock;
import java.time.ZoneId;
import org.daftar.cli.DaftarCommand;

/// Where every start of Daftar begins.
public final class Main {
  private Main() {}

  /// Opens the window; with arguments, does what they say without one.
  public static void main(String[] args) {
    Logs.quiet();
    Clock clock = Clock.system(ZoneId.systemDefault());
    if (args.length > 0) {
      System.exit(DaftarCommand.run(Wiring.withoutWindow(clock), args));
    }
  }
}
