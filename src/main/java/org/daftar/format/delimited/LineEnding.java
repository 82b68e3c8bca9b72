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

  /// How the lines of a text end, line ends inside quotes included.
  static LineEnding of(byte[] text) {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        lf++;
      } else if (text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n') {
        crlf++;
        i++;
      } else if (text[i] == '\r' && i + 1 < text.length) {
        cr++;
      }
    }
    int all = lf + crlf + cr;
    return all == crlf && all > 0 ? CRLF : all == cr && all > 0 ? CR : all == lf ? LF : MIXED;
  }
}
