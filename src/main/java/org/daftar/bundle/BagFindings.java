package org.daftar.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Location;
import org.daftar.kernel.Message;
import org.daftar.kernel.Severity;

/// Findings about bags. The sentence of a rule stands under `bundle.verify.<rule>`; its first
/// argument is the file concerned.
final class BagFindings {
  private BagFindings() {}

  /// @param details what comes after the file's name in the sentence: numbers or codes
  static Finding of(String rule, Severity severity, String file, Object... details) {
    List<Object> arguments = new ArrayList<>(List.of(new Code(file)));
    arguments.addAll(Arrays.asList(details));
    Message message = new Message("bundle.verify." + rule, arguments);
    return Finding.of(rule, severity, Location.ofFile(file), message);
  }
}
