package org.daftar.bundle;

import org.daftar.kernel.Message;

/// One answer of the gate, worded as a colleague would.
///
/// @param id `right`, `personal`, `licence`, `metadata`, `quality` or `formats`
/// @param state whether it holds the bundle back
/// @param sentence the answer
/// @param cure where to look at it or cure it
public record GateLine(String id, GateState state, Message sentence, Cure cure) {
  /// The line's name, such as « Droit de publier ».
  public Message title() {
    return Message.of("bundle.gate." + id);
  }
}
