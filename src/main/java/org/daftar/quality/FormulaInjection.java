package org.daftar.quality;

import org.daftar.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// `formula-injection`: text that a spreadsheet would run as a formula when the published file is
/// opened (OWASP, CSV injection). Numbers, telephone numbers, lists with dashes and words for "no
/// value" are none.
final class FormulaInjection extends CellCheck {
  FormulaInjection() {
    super("formula-injection", Severity.INFO);
  }

  @Override
  @Nullable Object sort(Reading reading) {
    String text = reading.clean();
    if (reading.kind() != Kind.TEXT || text.length() < 3) {
      return null;
    }
    char second = text.charAt(1);
    boolean name = Character.isLetter(second) && second < 128;
    return switch (text.charAt(0)) {
      case '=' -> '=';
      case '@' -> name && text.indexOf('(') > 0 ? '@' : null;
      case '+', '-' -> (name || second == '(') && isExpression(text) ? '+' : null;
      default -> null;
    };
  }

  private static boolean isExpression(String text) {
    return text.indexOf('(') > 0 || text.indexOf('!') > 0 || text.indexOf('|') > 0;
  }
}
