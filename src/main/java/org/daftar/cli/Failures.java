package org.daftar.cli;

import java.util.List;
import java.util.Locale;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into a problem in words, in the report where there is one, and an exit
/// code.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final DaftarCommand daftar;

  Failures(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    Terminal terminal = daftar.terminal();
    tell(usage(wrong), ReportFormat.of(List.of(arguments)), terminal);
    if (wrong instanceof UnmatchedArgumentException unknown
        && !unknown.getSuggestions().isEmpty()) {
      String suggestions = String.join(", ", unknown.getSuggestions());
      terminal.err().println(terminal.words(Message.of("cli.suggestion", new Code(suggestions))));
    }
    terminal.err().println();
    wrong.getCommandLine().usage(terminal.err());
    return ExitCode.WRONG_USE;
  }

  private static Problem usage(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing ->
          Problem.of(
              "cli-missing",
              new Code(
                  String.join(
                      " ", missing.getMissing().stream().map(a -> a.paramLabel()).toList())));
      case UnmatchedArgumentException unmatched ->
          Problem.of("cli-unknown", new Code(String.join(" ", unmatched.getUnmatched())));
      case ParameterException name
          when name.getCause() instanceof TypeConversionException conversion
              && String.valueOf(conversion.getMessage()).contains("InvalidPathException") ->
          Problem.of("cli-name", new Code(String.valueOf(name.getValue())));
      default -> Problem.of("cli-usage", new Code(String.valueOf(wrong.getMessage())));
    };
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    Terminal terminal = daftar.terminal();
    if (failure instanceof WrongUseException wrong) {
      tell(wrong.problem(), terminal.format(), terminal);
      return ExitCode.WRONG_USE;
    }
    tell(problem(failure), terminal.format(), terminal);
    return ExitCode.FAILED;
  }

  /// What an exception means in words. Failures that nobody foresaw get a short code that is the
  /// same whenever they happen at the same place.
  static Problem problem(Exception failure) {
    if (failure instanceof DaftarException known) {
      return known.problem();
    }
    if (failure instanceof CancelledException) {
      return Problem.of("cli-cancelled");
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String place = failure.getClass().getName() + (trace.length > 0 ? trace[0] : "");
    String code = String.format(Locale.ROOT, "%08X", place.hashCode());
    return Problem.of("cli-unexpected", new Code(code), new Code(String.valueOf(failure)));
  }

  private static void tell(Problem problem, ReportFormat format, Terminal terminal) {
    terminal.complain(problem);
    Terminal reports =
        new Terminal(terminal.out(), terminal.err(), terminal.texts(), format, terminal.quiet());
    reports.report(new ProblemReport.Alone(ProblemReport.of(problem, terminal)));
  }
}
