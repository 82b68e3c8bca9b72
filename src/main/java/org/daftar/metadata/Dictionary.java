package org.daftar.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Column;
import org.daftar.profile.TableProfile;

/// The data dictionary of one table of a dataset.
///
/// @param resource which table: a stable key such as the file's id and the sheet's name
/// @param columns its columns in order
public record Dictionary(String resource, List<ColumnDescription> columns) {
  public Dictionary {
    columns = List.copyOf(columns);
  }

  /// A dictionary with nothing but the columns' names and types.
  public static Dictionary of(String resource, List<Column> columns) {
    List<String> names = PublishedNames.of(columns.stream().map(Column::name).toList());
    List<ColumnDescription> described = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      described.add(ColumnDescription.bare(column.name(), names.get(i), column.type()));
    }
    return new Dictionary(resource, described);
  }

  /// A dictionary pre-filled from a profile: its types are the profile's (domain META-3).
  public static Dictionary of(String resource, TableProfile profile) {
    List<String> names =
        PublishedNames.of(profile.typedColumns().stream().map(Column::name).toList());
    List<ColumnDescription> described = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      described.add(ColumnPrefill.of(profile.columns().get(i), names.get(i)));
    }
    return new Dictionary(resource, described);
  }

  /// This dictionary for a table that has changed since: the columns and their types are the new
  /// ones, and what people wrote about a column that is still there is kept.
  public Dictionary updatedTo(Dictionary fresh) {
    List<ColumnDescription> merged =
        fresh.columns().stream()
            .map(column -> column(column.name()).map(old -> old.refreshedBy(column)).orElse(column))
            .toList();
    List<String> names =
        PublishedNames.of(merged.stream().map(ColumnDescription::publishedName).toList());
    List<ColumnDescription> unique = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      unique.add(merged.get(i).withPublishedName(names.get(i)));
    }
    return new Dictionary(resource, unique);
  }

  public Optional<ColumnDescription> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// This dictionary with one column described anew, found by its name.
  public Dictionary with(ColumnDescription changed) {
    return new Dictionary(
        resource,
        columns.stream().map(c -> c.name().equals(changed.name()) ? changed : c).toList());
  }
}
