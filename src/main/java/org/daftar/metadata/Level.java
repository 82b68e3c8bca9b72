package org.daftar.metadata;

import java.util.Locale;
import org.daftar.kernel.Message;

/// How much a field of the form is asked for (domain META-1).
public enum Level {
  /// A dataset cannot be published without it.
  REQUIRED,
  /// Counts in the completeness of the description.
  RECOMMENDED,
  /// Welcome; never counted as missing.
  OPTIONAL;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message label() {
    return Message.of("metadata.level." + id());
  }
}
