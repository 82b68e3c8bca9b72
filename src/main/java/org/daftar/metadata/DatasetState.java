package org.daftar.metadata;

import java.util.List;
import java.util.Locale;
import org.daftar.kernel.Message;

/// How far the inventory sheet of a dataset is (domain INV-2).
public enum DatasetState {
  /// The dataset is known; its sheet is not complete.
  DRAFT,
  /// The sheet says at least which administration answers for the data and how often they are
  /// updated (S1:89).
  INVENTORIED;

  private static final List<String> INVENTORY_FIELDS =
      List.of(Fields.ADMINISTRATION, Fields.FREQUENCY);

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message label() {
    return Message.of("metadata.state." + id());
  }

  /// The fields that stand in the way of this state; a proposal that nobody confirmed does not
  /// count.
  public List<String> missing(Metadata metadata) {
    if (this == DRAFT) {
      return List.of();
    }
    return INVENTORY_FIELDS.stream()
        .filter(field -> metadata.entry(field).filter(Entry::isConfirmed).isEmpty())
        .toList();
  }
}
