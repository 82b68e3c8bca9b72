package org.daftar.inventory;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.daftar.format.FormatId;

/// Which files to list. Conditions add up; each answers a query that has one more.
///
/// @param text words that must all occur in the name or folder, folded; blank for all
/// @param rootId only this [InventoryFolder]
/// @param format only this format
/// @param status only this status; where absent, all but the gone
/// @param change only what the last scan found so
/// @param dataset only the files of this dataset
/// @param duplicatesOnly only files whose content occurs more than once
/// @param ungroupedOnly only files that belong to no dataset
/// @param sort the order
public record FileQuery(
    String text,
    OptionalLong rootId,
    Optional<FormatId> format,
    Optional<FileStatus> status,
    Optional<Change> change,
    Optional<UUID> dataset,
    boolean duplicatesOnly,
    boolean ungroupedOnly,
    FileSort sort) {
  /// Every file that is there, by folder and name.
  public static final FileQuery ALL =
      new FileQuery(
          "",
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          FileSort.PLACE);

  public FileQuery withText(String words) {
    return new FileQuery(
        words, rootId, format, status, change, dataset, duplicatesOnly, ungroupedOnly, sort);
  }

  public FileQuery in(long root) {
    return new FileQuery(
        text,
        OptionalLong.of(root),
        format,
        status,
        change,
        dataset,
        duplicatesOnly,
        ungroupedOnly,
        sort);
  }

  public FileQuery withFormat(FormatId only) {
    return new FileQuery(
        text,
        rootId,
        Optional.of(only),
        status,
        change,
        dataset,
        duplicatesOnly,
        ungroupedOnly,
        sort);
  }

  public FileQuery withStatus(FileStatus only) {
    return new FileQuery(
        text,
        rootId,
        format,
        Optional.of(only),
        change,
        dataset,
        duplicatesOnly,
        ungroupedOnly,
        sort);
  }

  /// Only what the last scan found so; [Change#GONE] lists files that are no more there.
  public FileQuery withChange(Change only) {
    return new FileQuery(
        text,
        rootId,
        format,
        status,
        Optional.of(only),
        dataset,
        duplicatesOnly,
        ungroupedOnly,
        sort);
  }

  public FileQuery ofDataset(UUID only) {
    return new FileQuery(
        text,
        rootId,
        format,
        status,
        change,
        Optional.of(only),
        duplicatesOnly,
        ungroupedOnly,
        sort);
  }

  public FileQuery onlyDuplicates() {
    return new FileQuery(text, rootId, format, status, change, dataset, true, ungroupedOnly, sort);
  }

  public FileQuery onlyUngrouped() {
    return new FileQuery(text, rootId, format, status, change, dataset, duplicatesOnly, true, sort);
  }

  public FileQuery sortedBy(FileSort order) {
    return new FileQuery(
        text, rootId, format, status, change, dataset, duplicatesOnly, ungroupedOnly, order);
  }
}
