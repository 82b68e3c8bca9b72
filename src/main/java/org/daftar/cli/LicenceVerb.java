package org.daftar.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daftar.kernel.Code;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Problem;
import org.daftar.licence.Compatibility;
import org.daftar.licence.Licence;
import org.daftar.licence.Licences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `licence check`: may data under some licences go out under another.
@Command(name = "licence")
final class LicenceVerb implements Callable<Integer> {
  private static final String NONE_STATED = "none";

  private final DaftarCommand daftar;

  LicenceVerb(DaftarCommand daftar) {
    this.daftar = daftar;
  }

  /// The answer.
  ///
  /// @param answer `yes`, `attribution`, `ask` or `no`
  record Report(String answer, List<String> clauses, List<String> duties, List<String> wayOut) {}

  @Override
  public Integer call() {
    throw new WrongUseException(Problem.of("cli-missing", new Code("licence check")));
  }

  /// @param from the licences of the sources
  /// @param to the licence wanted
  @Command(name = "check")
  int check(
      @Option(names = "--from", required = true, split = ",", paramLabel = "ID[,ID…]")
          List<String> from,
      @Option(names = "--to", required = true, paramLabel = "ID") String to) {
    List<String> sources = from.stream().map(LicenceVerb::source).toList();
    Compatibility answer = Compatibility.check(sources, known(to));
    Terminal terminal = daftar.terminal();
    Report report =
        new Report(
            answer.answer().id(),
            words(answer.clauses()),
            words(answer.duties()),
            words(List.of(answer.wayOut())));
    say(report, terminal);
    terminal.report(report);
    return ExitCode.DONE;
  }

  private static void say(Report report, Terminal terminal) {
    terminal.say("cli.licence." + report.answer());
    report.clauses().forEach(clause -> terminal.line("  " + clause));
    report.duties().forEach(duty -> terminal.line("- " + duty));
    report.wayOut().forEach(terminal::line);
  }

  private List<String> words(List<LocalizedText> texts) {
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .map(text -> text.best(daftar.texts().language().tag()))
        .toList();
  }

  private static String source(String id) {
    return id.equalsIgnoreCase(NONE_STATED) ? NONE_STATED : known(id);
  }

  private static String known(String id) {
    return Licences.all().stream()
        .map(Licence::id)
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new WrongUseException(unknown(id)));
  }

  private static Problem unknown(String id) {
    String all = String.join(" ", Licences.all().stream().map(Licence::id).toList());
    return Problem.of("cli-licence", new Code(id), new Code(all));
  }
}
