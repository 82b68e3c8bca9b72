package org.daftar.cli;

import org.daftar.kernel.Location;
import org.daftar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/// What stopped a command, in a report.
///
/// @param code stable short name
/// @param message what happened
/// @param next what can be done now
record ProblemReport(
    String code, String message, String next, @Nullable String file, @Nullable Long row) {

  static ProblemReport of(Problem problem, Terminal terminal) {
    Location where = problem.where().orElse(Location.NOWHERE);
    return new ProblemReport(
        problem.code(),
        terminal.words(problem.what()),
        terminal.words(problem.next()),
        where.file().orElse(null),
        where.row().orElse(null));
  }

  /// The document of a command that could not do its work at all.
  record Alone(ProblemReport problem) {}

  /// The document of one file among several that could not be read.
  record OfFile(String file, ProblemReport problem) {}
}
