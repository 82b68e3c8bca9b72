package org.daftar.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.kernel.Message;

/// The words about rules: those of this package, and those that the rooms of files and of the
/// inventory report.
public final class Rules {
  /// Rules for which the button says what it does in words of their own; other fixes are named by
  /// their step.
  private static final Set<String> WITH_VERB =
      Set.of(
          "amount-unit",
          "bidi-mark",
          "blank-row",
          "duplicate-row",
          "encoding-error",
          "epoch-date",
          "error-value",
          "extra-whitespace",
          "footnote-row",
          "inconsistent-spelling",
          "indented-labels",
          "lost-leading-zeros",
          "missing-value-token",
          "mixed-coordinate-formats",
          "mixed-date-formats",
          "negative-parentheses",
          "number-as-text",
          "percent-values",
          "presentation-form",
          "serial-date",
          "tatweel",
          "title-row",
          "total-row",
          "two-digit-year",
          "value-flag");

  private static final List<String> OF_FILES =
      List.of(
          "colour-as-data",
          "crs-member",
          "empty-sheet",
          "exact-duplicate",
          "formula",
          "hidden-column",
          "hidden-sheet",
          "merged-cells",
          "mixed-geometry",
          "name-stem-twin");

  private Rules() {}

  /// The title of a rule's card, such as « Nombres écrits comme du texte ».
  public static Message title(String rule) {
    return Message.of("quality.rule." + rule);
  }

  /// Why the findings of a rule matter, with their number.
  public static Message why(String rule, long count) {
    return Message.of("quality.rule." + rule + ".why", count);
  }

  /// What the button that cures all findings of a rule does; empty where the step's own sentence
  /// says it better.
  public static Optional<Message> fix(String rule) {
    return WITH_VERB.contains(rule)
        ? Optional.of(Message.of("quality.fix." + rule))
        : Optional.empty();
  }

  /// Every rule that has words here.
  public static List<String> all() {
    return java.util.stream.Stream.concat(
            Checks.all.stream().flatMap(check -> check.rules().stream()), OF_FILES.stream())
        .distinct()
        .sorted()
        .toList();
  }
}
