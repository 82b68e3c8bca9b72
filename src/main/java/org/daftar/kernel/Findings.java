package org.daftar.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects findings in bounded memory: every one is counted, the first ones of each group are
/// kept. Safe for several threads.
public final class Findings {
  /// How many findings of a group are kept as they are.
  public static final int KEPT_PER_GROUP = 1_000;

  private final Map<String, Growing> groups = new LinkedHashMap<>();

  public synchronized void add(Finding finding) {
    groups.computeIfAbsent(key(finding), k -> new Growing()).add(finding);
  }

  /// Counts more findings like this one that are not kept one by one.
  public synchronized void addUnkept(Finding like, long count) {
    if (count > 0) {
      groups.computeIfAbsent(key(like), k -> new Growing()).addUnkept(like, count);
    }
  }

  private static String key(Finding finding) {
    Location where = finding.where();
    return finding.rule() + "|" + where.table().orElse("") + "|" + where.columnName().orElse("");
  }

  /// The groups, errors first, then by how many they are.
  public synchronized List<FindingGroup> groups() {
    return groups.values().stream()
        .map(Growing::group)
        .sorted(
            Comparator.comparing(FindingGroup::severity)
                .thenComparing(Comparator.comparingLong(FindingGroup::count).reversed()))
        .toList();
  }

  /// Every finding that was kept, group by group.
  public List<Finding> all() {
    return groups().stream().flatMap(group -> group.examples().stream()).toList();
  }

  /// How many findings of a severity there are, those not kept included.
  public long count(Severity severity) {
    return groups().stream()
        .filter(group -> group.severity() == severity)
        .mapToLong(FindingGroup::count)
        .sum();
  }

  public synchronized boolean isEmpty() {
    return groups.isEmpty();
  }

  private static final class Growing {
    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding finding) {
      count++;
      if (kept.size() < KEPT_PER_GROUP) {
        kept.add(finding);
      }
    }

    void addUnkept(Finding like, long more) {
      if (kept.isEmpty()) {
        kept.add(like);
      }
      count += more;
    }

    FindingGroup group() {
      Finding first = kept.getFirst();
      Location place = first.where();
      Location column =
          new Location(
              place.file(), place.table(), Optional.empty(), place.column(), place.columnName());
      return new FindingGroup(first.rule(), first.severity(), column, count, kept);
    }
  }
}
