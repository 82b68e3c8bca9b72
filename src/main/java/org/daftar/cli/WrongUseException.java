package org.daftar.cli;

import org.daftar.kernel.Problem;

/// The arguments are well-formed and yet not what the verb can do: exit code 2.
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  WrongUseException(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
