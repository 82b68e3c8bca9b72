package org.daftar.app;

import java.util.List;
import javafx.scene.control.MenuButton;
import org.daftar.kit.Command;
import org.daftar.kit.ScreenContext;

/// What the window knows of the workspace: its name and menu, its commands and its search.
public interface WorkspaceMenu {
  /// The button with the workspace's name and what can be done with it.
  MenuButton menu(ScreenContext context);

  List<Command> commands(ScreenContext context);

  /// What in the workspace answers to a text, as commands that open it.
  List<Command> find(String text, ScreenContext context);
}
