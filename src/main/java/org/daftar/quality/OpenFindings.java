package org.daftar.quality;

import java.util.Collection;
import java.util.List;
import org.daftar.kernel.FindingGroup;
import org.daftar.kernel.Findings;
import org.daftar.kernel.Severity;

/// Findings as they stand once what was waived is set apart.
///
/// @param open the groups that still wait for a cure or a decision
/// @param waived the groups that somebody decided to leave as they are
public record OpenFindings(List<FindingGroup> open, List<FindingGroup> waived) {
  public OpenFindings {
    open = List.copyOf(open);
    waived = List.copyOf(waived);
  }

  public static OpenFindings of(Findings findings, Collection<Waiver> waivers) {
    List<FindingGroup> groups = findings.groups();
    return new OpenFindings(
        groups.stream().filter(group -> !isWaived(group, waivers)).toList(),
        groups.stream().filter(group -> isWaived(group, waivers)).toList());
  }

  private static boolean isWaived(FindingGroup group, Collection<Waiver> waivers) {
    return waivers.stream().anyMatch(waiver -> waiver.covers(group));
  }

  /// How many open findings of a severity there are.
  public long count(Severity severity) {
    return open.stream()
        .filter(group -> group.severity() == severity)
        .mapToLong(FindingGroup::count)
        .sum();
  }

  /// Whether nothing that is open holds the data back from publication.
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }
}
