package org.daftar.recipe;

import java.util.ArrayList;
import java.util.List;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;

/// Words for steps: text keys from the names of operations, and sentences about columns.
final class Sentences {
  private Sentences() {}

  /// `trim-spaces` has its texts under `recipe.trimSpaces`.
  static String key(String op) {
    StringBuilder key = new StringBuilder("recipe.");
    boolean upper = false;
    for (int i = 0; i < op.length(); i++) {
      char c = op.charAt(i);
      if (c == '-') {
        upper = true;
      } else {
        key.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return key.toString();
  }

  /// A sentence about columns: `{0}` is how many, `{1}` their names, then the other arguments; the
  /// key with `.everywhere` where every column is meant (`{0}` … are then the other arguments).
  static Message about(Step step, List<String> columns, Object... others) {
    List<Object> arguments = new ArrayList<>();
    if (!columns.isEmpty()) {
      arguments.add(columns.size());
      arguments.add(names(columns));
    }
    arguments.addAll(List.of(others));
    String key = key(step.op());
    return new Message(columns.isEmpty() ? key + ".everywhere" : key, arguments);
  }

  static Code names(List<String> columns) {
    return new Code(String.join(", ", columns));
  }
}
