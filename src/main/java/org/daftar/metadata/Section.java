package org.daftar.metadata;

import java.util.Locale;
import org.daftar.kernel.Message;

/// A part of the form, in the order in which it is filled.
public enum Section {
  IDENTITY,
  CONTENT,
  RESPONSIBILITY,
  TIME_AND_SPACE,
  METHOD_AND_LIMITS,
  DISTRIBUTION,
  /// Licence and classification: kept with the other fields, edited on the page of rights.
  RIGHTS;

  /// The name in `fields.json`, such as `time-and-space`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Message label() {
    return Message.of("metadata.section." + id());
  }

  public Message help() {
    return Message.of("metadata.section." + id() + ".help");
  }
}
