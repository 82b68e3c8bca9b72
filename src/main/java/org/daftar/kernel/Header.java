package org.daftar.kernel;

/// Where the names of a table's columns stand.
///
/// @param row number of the first header record, from 1; 0 where there is none and columns are
///     numbered
/// @param rows how many records make the header, joined into one name; 0 where there is none
public record Header(int row, int rows) {
  public static final Header NONE = new Header(0, 0);

  public Header {
    if (row < 0 || rows < 0 || (row == 0) != (rows == 0)) {
      throw new IllegalArgumentException("A header of " + rows + " rows can't start at " + row);
    }
  }

  /// The number of the first data record.
  public int firstDataRow() {
    return row + rows + (row == 0 ? 1 : 0);
  }
}
