package org.daftar.cli;

/// What the exit code of a command says.
final class ExitCode {
  static final int DONE = 0;

  /// Done, and errors remain in the data, or a bundle is not whole.
  static final int FINDINGS = 1;

  static final int WRONG_USE = 2;

  /// It could not be done; the problem was printed.
  static final int FAILED = 3;

  private ExitCode() {}
}
