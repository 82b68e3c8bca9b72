package org.daftar.kernel;

import java.util.Optional;

/// Something that is wrong, doubtful or worth knowing in the data or its description. Every check
/// of the house speaks in findings.
///
/// @param rule stable name; Frictionless names where they exist (`duplicate-row`, `blank-header`),
///     ours in the same style otherwise
/// @param severity how much it matters
/// @param where the place, down to the cell where there is one
/// @param value the value as it stands in the file
/// @param message why it is worth a look
/// @param suggestion the value that it should probably have
/// @param fix the step that would cure it and all of its kind
public record Finding(
    String rule,
    Severity severity,
    Location where,
    Optional<String> value,
    Message message,
    Optional<String> suggestion,
    Optional<Fix> fix) {

  public static Finding of(String rule, Severity severity, Location where, Message message) {
    return new Finding(
        rule, severity, where, Optional.empty(), message, Optional.empty(), Optional.empty());
  }

  public Finding withValue(String newValue) {
    return new Finding(rule, severity, where, Optional.of(newValue), message, suggestion, fix);
  }

  public Finding withSuggestion(String newSuggestion) {
    return new Finding(rule, severity, where, value, message, Optional.of(newSuggestion), fix);
  }

  public Finding withFix(Fix newFix) {
    return new Finding(rule, severity, where, value, message, suggestion, Optional.of(newFix));
  }

  public Finding inFile(String file) {
    return new Finding(rule, severity, where.inFile(file), value, message, suggestion, fix);
  }
}
