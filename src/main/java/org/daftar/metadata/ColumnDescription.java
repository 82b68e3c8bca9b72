package org.daftar.metadata;

import java.util.List;
import java.util.Optional;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.ValueType;

/// What one column of a dataset means (domain META-3): a row of its data dictionary and a field of
/// its Table Schema.
///
/// @param name the header as it stands in the cleaned table
/// @param publishedName the header in the published file: ASCII `snake_case`, unique, at most 63
/// @param label what readers see, by language
/// @param type what its values are, from the profile unless the user chose another
/// @param format how the values are written, such as `dd/MM/yyyy`
/// @param unit such as `km²` or `DH`; empty without one
/// @param description what it means, by language
/// @param allowedValues the closed list of its values; empty when there is none
/// @param example one value as it stands in the data
/// @param nullable whether cells may be empty
/// @param missingValues texts that stand for a missing value, such as `n.d.`
public record ColumnDescription(
    String name,
    String publishedName,
    LocalizedText label,
    ValueType type,
    Optional<String> format,
    String unit,
    LocalizedText description,
    List<String> allowedValues,
    String example,
    boolean nullable,
    List<String> missingValues) {

  public ColumnDescription {
    allowedValues = List.copyOf(allowedValues);
    missingValues = List.copyOf(missingValues);
  }

  /// A column of which nothing is described yet.
  public static ColumnDescription bare(String name, String publishedName, ValueType type) {
    return new ColumnDescription(
        name,
        publishedName,
        LocalizedText.EMPTY,
        type,
        Optional.empty(),
        "",
        LocalizedText.EMPTY,
        List.of(),
        "",
        true,
        List.of());
  }

  /// This description with what the data themselves say taken anew.
  ColumnDescription refreshedBy(ColumnDescription fresh) {
    return new ColumnDescription(
        name,
        publishedName,
        label,
        fresh.type,
        fresh.format,
        unit,
        description,
        allowedValues,
        fresh.example,
        fresh.nullable,
        fresh.missingValues);
  }

  public ColumnDescription withLabel(LocalizedText changed) {
    return new ColumnDescription(
        name,
        publishedName,
        changed,
        type,
        format,
        unit,
        description,
        allowedValues,
        example,
        nullable,
        missingValues);
  }

  public ColumnDescription withDescription(LocalizedText changed) {
    return new ColumnDescription(
        name,
        publishedName,
        label,
        type,
        format,
        unit,
        changed,
        allowedValues,
        example,
        nullable,
        missingValues);
  }

  public ColumnDescription withUnit(String changed) {
    return new ColumnDescription(
        name,
        publishedName,
        label,
        type,
        format,
        changed,
        description,
        allowedValues,
        example,
        nullable,
        missingValues);
  }

  public ColumnDescription withPublishedName(String changed) {
    return new ColumnDescription(
        name,
        changed,
        label,
        type,
        format,
        unit,
        description,
        allowedValues,
        example,
        nullable,
        missingValues);
  }
}
