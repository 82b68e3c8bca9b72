package org.daftar.format.delimited;

/// How the lines of a text end.
public enum LineEnding {
  LF("LF"),
  CRLF("CRLF"),
  CR("CR"),
  MIXED("mixed");

  private final String id;

  LineEnding(String id) {
    this.id = id;
  }

  /// The name in reports: `LF`, `CRLF`, `CR`, `mixed`.
  public String id() {
    return id;
  }
}
