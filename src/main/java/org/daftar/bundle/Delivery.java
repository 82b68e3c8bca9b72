package org.daftar.bundle;

import java.time.Instant;
import java.util.UUID;

/// One handing-over of a bundle (domain PUB-5).
///
/// @param bundleId which bundle
/// @param destination where it was written to, as the user knows it
/// @param state how far it is
/// @param at when it got so far
/// @param note such as the address where it was published; may be empty
public record Delivery(UUID bundleId, String destination, State state, Instant at, String note) {
  /// How far a handing-over is.
  public enum State {
    WRITTEN,
    DELIVERED,
    PUBLISHED
  }
}
