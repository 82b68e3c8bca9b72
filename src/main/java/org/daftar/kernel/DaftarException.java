package org.daftar.kernel;

import org.jspecify.annotations.Nullable;

/// An action could not be done, for a reason that the user can understand.
public final class DaftarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public DaftarException(Problem problem) {
    this(problem, null);
  }

  public DaftarException(Problem problem, @Nullable Throwable cause) {
    super(problem.code(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
