package org.daftar.metadata;

import java.util.Optional;
import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// A value and whether somebody has agreed to it. What the app proposed stays marked, with its
/// reason, until the user confirms or overwrites it.
///
/// @param value the value
/// @param proposal why the app thinks so and how sure it is; empty once confirmed
public record Entry(FieldValue value, Optional<Basis> proposal) {
  /// The grounds of a proposal.
  ///
  /// @param reason why, as a sentence
  /// @param confidence from 0 to 1
  public record Basis(Message reason, double confidence) {}

  public static Entry confirmed(FieldValue value) {
    return new Entry(value, Optional.empty());
  }

  public static Entry proposed(Proposal<FieldValue> proposal) {
    return new Entry(
        proposal.value(), Optional.of(new Basis(proposal.reason(), proposal.confidence())));
  }

  public boolean isConfirmed() {
    return proposal.isEmpty();
  }

  public Entry confirm() {
    return confirmed(value);
  }
}
