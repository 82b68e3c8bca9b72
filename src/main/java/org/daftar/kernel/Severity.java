package org.daftar.kernel;

import java.util.Locale;

/// How much a finding matters. Errors hold a dataset back from publication until they are cured or
/// waived with a reason; warnings should be looked at; information only tells.
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /// The name in reports: `error`, `warning`, `info`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
