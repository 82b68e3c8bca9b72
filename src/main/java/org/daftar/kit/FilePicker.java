package org.daftar.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose files and folders. The system's own dialogs stand behind it in the app, a
/// list of answers in tests.
public interface FilePicker {
  Optional<Path> folder(String title);

  /// @param extensions without dot, such as `json`; empty for any file
  Optional<Path> open(String title, List<String> extensions);

  /// @param name the name that is proposed
  Optional<Path> save(String title, String name, List<String> extensions);
}
