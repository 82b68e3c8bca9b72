package org.daftar.quality;

import java.time.Instant;
import org.daftar.kernel.FindingGroup;

/// A decision to leave a group of findings as it is, with the reason that will stand in the
/// bundle's report.
///
/// @param subject what was checked: the dataset's or the file's stable id
/// @param groupKey the group of findings, see [FindingGroup#key()]
/// @param reason why, in the words of the person
/// @param who the person who decided
/// @param when the moment of the decision
public record Waiver(String subject, String groupKey, String reason, String who, Instant when) {
  public Waiver {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Findings are waived with a reason");
    }
  }

  /// Whether the waiver is about this group.
  public boolean covers(FindingGroup group) {
    return groupKey.equals(group.key());
  }
}
