package org.daftar.kit;

import java.util.Locale;
import org.daftar.kernel.Severity;

/// How something stands. Always shown with a sign, never by colour alone.
public enum State {
  ERR("!"),
  WARN("?"),
  OK("✓"),
  INFO("i"),
  NONE("·");

  private final String sign;

  State(String sign) {
    this.sign = sign;
  }

  public static State of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERR;
      case WARNING -> WARN;
      case INFO -> INFO;
    };
  }

  public String sign() {
    return sign;
  }

  /// The style class of the colours.
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
