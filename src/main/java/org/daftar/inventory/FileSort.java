package org.daftar.inventory;

/// The orders in which files are listed.
public enum FileSort {
  PLACE("folder.path_uri, file.folded, file.id"),
  NAME("file.folded, file.id"),
  LARGEST("file.size DESC, file.id"),
  NEWEST("file.modified_us DESC, file.id"),
  FORMAT("file.format NULLS LAST, file.folded, file.id");

  private final String sql;

  FileSort(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
