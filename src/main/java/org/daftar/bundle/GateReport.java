package org.daftar.bundle;

import java.util.List;
import java.util.Optional;

/// The six answers of the gate, always in the same order.
public record GateReport(List<GateLine> lines) {
  public GateReport {
    lines = List.copyOf(lines);
  }

  /// Whether nothing holds the bundle back.
  public boolean isOpen() {
    return lines.stream().noneMatch(line -> line.state() == GateState.BLOCK);
  }

  /// How many lines are without any remark.
  public long okCount() {
    return lines.stream().filter(line -> line.state() == GateState.OK).count();
  }

  /// How many lines hold the bundle back.
  public long blockCount() {
    return lines.stream().filter(line -> line.state() == GateState.BLOCK).count();
  }

  public Optional<GateLine> firstBlock() {
    return lines.stream().filter(line -> line.state() == GateState.BLOCK).findFirst();
  }

  /// The line of an id.
  ///
  /// @throws IllegalArgumentException if the gate has no such line
  public GateLine line(String id) {
    return lines.stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The gate has no line " + id));
  }
}
