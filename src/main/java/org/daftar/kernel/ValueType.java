package org.daftar.kernel;

import java.util.Locale;

/// What the values of a column are, by the names of the Table Schema specification (Data Package
/// 2.0). [#ANY] means not known yet.
public enum ValueType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  DATETIME,
  TIME,
  YEAR,
  YEARMONTH,
  DURATION,
  GEOPOINT,
  OBJECT,
  ARRAY,
  ANY;

  /// The name in Table Schema, such as `integer`.
  public String schemaName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isNumeric() {
    return this == INTEGER || this == NUMBER;
  }
}
