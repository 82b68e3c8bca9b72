package org.daftar.bundle;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// Whether a bag is whole and unaltered.
///
/// @param findings all that was noticed, errors first; the file concerned is in the location
/// @param bag what the bag says of itself; empty where it is not a bag at all
/// @param files how many payload files were read
/// @param bytes their size together
public record VerifyReport(List<Finding> findings, Optional<BagFacts> bag, long files, long bytes) {
  public VerifyReport {
    findings = List.copyOf(findings);
  }

  /// Whether nothing wrong was found; warnings do not count.
  public boolean isValid() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
