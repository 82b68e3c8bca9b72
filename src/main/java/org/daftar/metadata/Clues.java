package org.daftar.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.kernel.Column;
import org.daftar.profile.ColumnProfile;
import org.daftar.profile.TableProfile;

/// What is known about a file before anybody describes it, and what [Proposals] are made from.
///
/// @param fileName with its extension
/// @param folder the name of the folder it stands in
/// @param titleRows the texts that stand above the header, top to bottom
/// @param profile the profile of its table
/// @param format what it was recognised as, such as `xlsx`
/// @param modified when the file was last changed
public record Clues(
    String fileName,
    Optional<String> folder,
    List<String> titleRows,
    Optional<TableProfile> profile,
    Optional<String> format,
    Optional<LocalDate> modified) {

  public Clues {
    titleRows = List.copyOf(titleRows);
  }

  public static Clues ofFile(String fileName) {
    return new Clues(
        fileName,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Clues in(String folderName) {
    return new Clues(fileName, Optional.of(folderName), titleRows, profile, format, modified);
  }

  public Clues withTitleRows(List<String> rows) {
    return new Clues(fileName, folder, rows, profile, format, modified);
  }

  public Clues withProfile(TableProfile table) {
    return new Clues(fileName, folder, titleRows, Optional.of(table), format, modified);
  }

  public Clues withFormat(String id) {
    return new Clues(fileName, folder, titleRows, profile, Optional.of(id), modified);
  }

  public Clues withModified(LocalDate day) {
    return new Clues(fileName, folder, titleRows, profile, format, Optional.of(day));
  }

  List<ColumnProfile> columns() {
    return profile.map(TableProfile::columns).orElse(List.of());
  }

  List<String> headers() {
    return columns().stream().map(ColumnProfile::column).map(Column::name).toList();
  }

  /// The texts that may name the dataset, its years or its place: the nearest to the data first.
  Stream<String> texts() {
    return Stream.of(titleRows.stream(), Stream.of(FileTitle.stem(fileName)), folder.stream())
        .flatMap(s -> s);
  }
}
