package org.daftar.kit;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the user is working on, shared by all screens and remembered between starts: one dataset
/// and one of its files.
public final class Selection {
  private final ObjectProperty<Optional<UUID>> dataset =
      new SimpleObjectProperty<>(this, "dataset", Optional.empty());
  private final ObjectProperty<Optional<Long>> file =
      new SimpleObjectProperty<>(this, "file", Optional.empty());

  /// The dataset at hand.
  public ObjectProperty<Optional<UUID>> datasetProperty() {
    return dataset;
  }

  /// The file at hand, by its id in the inventory.
  public ObjectProperty<Optional<Long>> fileProperty() {
    return file;
  }
}
