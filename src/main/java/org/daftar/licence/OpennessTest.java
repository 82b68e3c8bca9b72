package org.daftar.licence;

import java.util.Locale;
import org.daftar.kernel.Message;

/// The five tests by which data are legally open (S0:137-149).
public enum OpennessTest {
  /// Anybody may use the data freely.
  USE,
  /// Anybody may reuse the data freely, changed ones too.
  REUSE,
  /// Anybody may pass the data on.
  REDISTRIBUTE,
  /// For commercial and for non-commercial purposes.
  COMMERCIAL,
  /// Nothing heavier than naming the source and keeping the same terms is asked in return.
  ATTRIBUTION;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message label() {
    return Message.of("licence.test." + id());
  }

  public Message help() {
    return Message.of("licence.test." + id() + ".help");
  }
}
