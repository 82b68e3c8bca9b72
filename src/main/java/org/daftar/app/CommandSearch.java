package org.daftar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daftar.kit.Command;
import org.daftar.text.Folding;

/// Finds commands by parts of their words, in any order, with or without accents.
final class CommandSearch {
  private CommandSearch() {}

  /// @param content what the workspace itself answers; asked only when something was typed
  static List<Command> search(
      String text, List<Command> commands, Function<String, List<Command>> content) {
    String folded = Folding.fold(text);
    if (folded.isEmpty()) {
      return commands;
    }
    List<Command> found = new ArrayList<>();
    for (Command command : commands) {
      if (matches(Folding.fold(command.title()), folded)) {
        found.add(command);
      }
    }
    found.addAll(content.apply(text));
    return found;
  }

  private static boolean matches(String title, String words) {
    for (String word : words.split(" ")) {
      if (!title.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
