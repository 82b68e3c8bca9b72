package org.daftar.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.inventory.InventoryFolder;
import org.daftar.inventory.InventorySummary;
import org.daftar.metadata.Completeness;
import org.daftar.metadata.Dataset;
import org.daftar.metadata.Entry;

/// What the home page knows: how far every dataset is and what comes next.
///
/// @param files the inventory in numbers
/// @param lastScan when a folder was last scanned
/// @param datasets how far each dataset is
record HomeFacts(InventorySummary files, Optional<Instant> lastScan, List<DatasetState> datasets) {
  static final HomeFacts NONE = new HomeFacts(InventorySummary.EMPTY, Optional.empty(), List.of());

  /// How far a dataset is on the road.
  ///
  /// @param score completeness of its sheet, 0 to 100
  /// @param blocking how many required points are missing
  /// @param described whether title and description stand in French and Arabic
  /// @param rights whether licence and access were decided
  /// @param bundles how many versions were written
  record DatasetState(
      UUID id,
      String title,
      int score,
      int blocking,
      boolean described,
      boolean rights,
      int bundles) {}

  /// The kinds of things to do, in the order of the road.
  enum Kind {
    SCAN,
    SORT,
    DESCRIBE,
    RIGHTS,
    PUBLISH
  }

  /// Something to do next.
  record ToDo(Kind kind, Optional<DatasetState> dataset) {}

  static HomeFacts of(Services services, String tag) {
    Optional<Instant> last =
        services.inventory().folders().stream()
            .map(InventoryFolder::lastScan)
            .flatMap(Optional::stream)
            .max(Instant::compareTo);
    List<DatasetState> states =
        services.datasets().list().stream().map(set -> state(set, services, tag)).toList();
    return new HomeFacts(services.inventory().summary(), last, states);
  }

  private static DatasetState state(Dataset set, Services services, String tag) {
    Completeness completeness = Completeness.of(set, services.datasets().columns(set.id()));
    return new DatasetState(
        set.id(),
        set.displayTitle(tag),
        completeness.score(),
        completeness.blocking().size(),
        bilingual(set, "title") && bilingual(set, "description"),
        confirmed(set, "licence") && confirmed(set, "classification"),
        services.bundles().versions(set.id()).size());
  }

  private static boolean bilingual(Dataset set, String field) {
    var text = set.metadata().text(field);
    return !text.fr().isBlank() && !text.ar().isBlank();
  }

  private static boolean confirmed(Dataset set, String field) {
    return set.metadata().entry(field).filter(Entry::isConfirmed).isPresent();
  }

  /// What to do, in the order of the road.
  List<ToDo> toDo() {
    var list = new java.util.ArrayList<ToDo>();
    if (lastScan.isEmpty()) {
      list.add(new ToDo(Kind.SCAN, Optional.empty()));
    } else if (files.ungrouped() > 0) {
      list.add(new ToDo(Kind.SORT, Optional.empty()));
    }
    for (DatasetState set : datasets) {
      next(set).ifPresent(kind -> list.add(new ToDo(kind, Optional.of(set))));
    }
    return List.copyOf(list);
  }

  private static Optional<Kind> next(DatasetState set) {
    if (!set.rights() && set.blocking() <= 2) {
      return Optional.of(Kind.RIGHTS);
    }
    if (set.blocking() > 0) {
      return Optional.of(Kind.DESCRIBE);
    }
    return set.bundles() == 0 ? Optional.of(Kind.PUBLISH) : Optional.empty();
  }

  long count(java.util.function.Predicate<DatasetState> which) {
    return datasets.stream().filter(which).count();
  }
}
