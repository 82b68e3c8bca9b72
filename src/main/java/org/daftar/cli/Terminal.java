package org.daftar.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.text.Bidi;
import org.daftar.text.Texts;

/// Where a command writes: sentences or reports to `out`, progress and problems to `err`.
///
/// @param out standard output, in UTF-8
/// @param err standard error, in UTF-8
/// @param texts the language of the sentences
/// @param format how the command answers
/// @param quiet whether sentences and progress are left out
record Terminal(PrintStream out, PrintStream err, Texts texts, ReportFormat format, boolean quiet) {

  /// A sentence for people; nothing where a report was asked for.
  void say(Message message) {
    line(words(message));
  }

  void say(String key, Object... arguments) {
    say(Message.of(key, arguments));
  }

  /// A sentence that belongs to the one before.
  void item(String key, Object... arguments) {
    line("  " + words(Message.of(key, arguments)));
  }

  /// A line for people that is already in words.
  void line(String line) {
    if (format == ReportFormat.TEXT && !quiet) {
      out.println(line);
    }
  }

  /// The answer of a command that is about one thing.
  void report(Object report) {
    switch (format) {
      case TEXT -> {}
      case JSON -> out.println(Json.pretty(report));
      case JSONL -> out.println(Json.line(report));
    }
  }

  /// The answers of a command that takes several files: a single one stands alone.
  void reportAll(List<?> reports) {
    if (format == ReportFormat.JSONL) {
      reports.forEach(this::report);
    } else {
      report(reports.size() == 1 ? reports.getFirst() : reports);
    }
  }

  /// A problem, in words; always said, whatever was asked for.
  void complain(Problem problem) {
    err.println(words(problem.what()));
    err.println(words(problem.next()));
  }

  /// The sentence of a message, as terminals can show it.
  String words(Message message) {
    return Bidi.strip(texts.get(message));
  }

  /// Says each step on standard error, once.
  Progress progress() {
    return quiet ? Progress.NONE : new Steps(this);
  }

  /// A number with two decimals at most, the way machines write it.
  static String plain(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static final class Steps implements Progress {
    private final Terminal terminal;
    private String last = "";

    Steps(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public synchronized void step(Message message) {
      String words = terminal.words(message);
      if (!words.equals(last)) {
        terminal.err.println(words);
        last = words;
      }
    }

    @Override
    public void count(long done, long total) {}

    @Override
    public void checkCancelled() {}
  }
}
