package org.daftar.metadata;

import java.time.Instant;
import java.util.UUID;
import org.daftar.kernel.LocalizedText;

/// A dataset: what the public knows under one title, whatever files it is made of.
///
/// @param id for ever; `identifier` in other catalogues
/// @param slug short ASCII name, unique in the workspace, such as `effectifs-scolaires-2024-2025`
/// @param state how far its inventory sheet is
/// @param metadata the values of the form
/// @param created when it was first recorded
/// @param modified when something was last typed
public record Dataset(
    UUID id,
    String slug,
    DatasetState state,
    Metadata metadata,
    Instant created,
    Instant modified) {

  public LocalizedText title() {
    return metadata.text(Fields.TITLE);
  }

  /// The title in the wanted language or the next best; the slug when there is none at all.
  public String displayTitle(String tag) {
    String title = title().best(tag);
    return title.isBlank() ? slug : title;
  }

  public Dataset withMetadata(Metadata changed) {
    return new Dataset(id, slug, state, changed, created, modified);
  }
}
