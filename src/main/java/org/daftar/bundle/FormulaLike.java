package org.daftar.bundle;

import java.util.regex.Pattern;

/// Whether a spreadsheet may take the text of a cell for a formula (OWASP, CSV injection).
final class FormulaLike {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9][0-9\\s\\u00a0\\u202f.,]*(?:[eE][+-]?[0-9]+)?\\s*%?");

  private FormulaLike() {}

  static boolean test(String cell) {
    if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) {
      return false;
    }
    return cell.length() > 1 && !NUMBER.matcher(cell).matches();
  }
}
