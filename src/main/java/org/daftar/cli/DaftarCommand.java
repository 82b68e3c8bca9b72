package org.daftar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daftar.kernel.Problem;
import org.daftar.text.Language;
import org.daftar.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// `daftar <verb> …`: the options that every verb has, and the way from arguments to exit code.
@Command(name = "daftar", version = "Daftar 0.1.0")
@SuppressWarnings("UnusedVariable") // picocli reads the options for help, version and language
public final class DaftarCommand implements Callable<Integer> {
  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "fr|ar|en")
  private Language lang = Language.FRENCH;

  @Option(names = "--workspace", scope = ScopeType.INHERIT, paramLabel = "DIR")
  private Optional<Path> workspace = Optional.empty();

  @Option(names = "--report", scope = ScopeType.INHERIT, paramLabel = "json|jsonl")
  private ReportFormat report = ReportFormat.TEXT;

  @Option(names = "--quiet", scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  private final CommandServices services;
  private final Texts texts;
  private final PrintStream out;
  private final PrintStream err;

  private DaftarCommand(CommandServices services, Texts texts, PrintStream out, PrintStream err) {
    this.services = services;
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /// Runs a command on the streams of the process, in UTF-8 whatever its locale says.
  ///
  /// @return the exit code
  public static int run(CommandServices services, String... arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(services, out, err, arguments);
    out.flush();
    err.flush();
    return code;
  }

  /// Runs a command.
  ///
  /// @return the exit code: 0 done, 1 done and errors remain, 2 wrong use, 3 could not do it
  public static int run(
      CommandServices services, PrintStream out, PrintStream err, String... arguments) {
    Texts texts = Texts.of(language(List.of(arguments)));
    DaftarCommand daftar = new DaftarCommand(services, texts, out, err);
    return daftar.commandLine().execute(arguments);
  }

  /// Says on standard error, in the language of the system, why the app can't start at all.
  ///
  /// @return the exit code
  public static int refuse(Problem problem) {
    PrintStream err = utf8(FileDescriptor.err);
    Texts texts = Texts.of(language(List.of()));
    new Terminal(err, err, texts, ReportFormat.TEXT, false).complain(problem);
    err.flush();
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    Verbs.of(this).forEach(line::addSubcommand);
    line.registerConverter(Language.class, DaftarCommand::language);
    Failures failures = new Failures(this);
    return line.setResourceBundle(new HelpTexts(texts))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static Language language(String tag) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("--lang=" + tag));
  }

  /// The language asked for, or that of the system where somebody chose one, or French.
  private static Language language(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return Language.ofTag(argument.substring("--lang=".length()));
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return Language.ofTag(arguments.get(i + 1));
      }
    }
    Locale system = Locale.getDefault();
    return system.getCountry().isEmpty() ? Language.FRENCH : Language.ofTag(system.toLanguageTag());
  }

  /// Without a verb: says what there is.
  @Override
  public Integer call() {
    CommandLine line = commandLine();
    line.usage(err);
    return ExitCode.WRONG_USE;
  }

  CommandServices services() {
    return services;
  }

  Optional<Path> workspace() {
    return workspace;
  }

  Texts texts() {
    return texts;
  }

  Terminal terminal() {
    return new Terminal(out, err, texts, report, quiet);
  }
}
