package org.daftar.quality;

import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// The sentences of findings: one for each rule, with the value concerned.
final class Says {
  private static final int LONGEST = 60;

  private Says() {}

  /// The sentence of a rule about a value.
  static Message of(String rule, String value) {
    return Message.of("quality.say." + rule, new Code(shortened(value)));
  }

  /// The value on one line, cut where it is too long for a sentence.
  static String shortened(String value) {
    String line = value.replace('\n', ' ').replace('\r', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
