package org.daftar.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kit.Icons;
import org.daftar.kit.Parts;
import org.daftar.text.Texts;

/// The only place that tells the user of a failure: a sentence and what to do next, in a strip that
/// stays until it is closed. A failure nobody foresaw gets a short stable code and goes to the log
/// once.
final class ErrorPresenter {
  private static final System.Logger LOG = System.getLogger(ErrorPresenter.class.getName());

  private final Set<String> logged = new HashSet<>();

  /// Fills the strip with a failure.
  ///
  /// @return whether there is anything to show
  boolean show(Throwable failure, Texts texts, VBox strips) {
    if (failure instanceof CancelledException) {
      return false;
    }
    Problem problem = problemOf(failure);
    HBox strip = new HBox();
    strip.getStyleClass().add("df-problem");
    strip.setId("problem");
    VBox words =
        Parts.column(
            3,
            Parts.wrapped(Parts.strong(texts.get(problem.what()))),
            Parts.wrapped(Parts.text(texts.get(problem.next()))));
    words.setMinWidth(0);
    Button close =
        Parts.iconButton(
            "problem-close",
            Icons.of("close"),
            texts.get("app.problem.closeNotice"),
            () -> strips.getChildren().remove(strip));
    strip.getChildren().addAll(Icons.of("alert", 18, "err"), Parts.grow(words));
    if (!(failure instanceof DaftarException)) {
      strip.getChildren().add(copyButton(failure, texts));
    }
    strip.getChildren().add(close);
    strips.getChildren().setAll(strip);
    return true;
  }

  private static Button copyButton(Throwable failure, Texts texts) {
    return Parts.small(
        "problem-copy",
        texts.get("app.problem.copy"),
        () -> {
          StringWriter trace = new StringWriter();
          failure.printStackTrace(new PrintWriter(trace));
          ClipboardContent content = new ClipboardContent();
          content.putString(trace.toString());
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /// The problem of a failure; unknown ones are logged on their first occurrence.
  Problem problemOf(Throwable failure) {
    if (failure instanceof DaftarException known) {
      if (known.getCause() != null && logged.add(known.problem().code())) {
        LOG.log(System.Logger.Level.INFO, known.problem().code(), known);
      }
      return known.problem();
    }
    String code = code(failure);
    if (logged.add(code)) {
      LOG.log(System.Logger.Level.ERROR, "Unexpected failure " + code, failure);
    }
    return Problem.of("unexpected", new Code(code));
  }

  /// A short code that is the same for the same place in the program.
  static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = failure.getClass().getName();
    for (StackTraceElement element : trace) {
      if (element.getClassName().startsWith("org.daftar")) {
        place += element.getClassName() + element.getMethodName();
        break;
      }
    }
    String digits = Integer.toString(place.hashCode() & 0x7fffffff, 36);
    return "D-" + digits.toUpperCase(Locale.ROOT);
  }
}
