package org.daftar.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a workspace is kept when the user chose no folder: beside the app if a file named
/// `portable` stands there (a stick), else in the user's own data folder as the system has it
/// (Windows Known Folders, Apple's File System Programming Guide, XDG Base Directory 0.8).
///
/// @param system the name of the operating system
/// @param environment the environment variables
/// @param home the user's home folder
/// @param appFolder the folder that the app was started from, where known
public record WorkspaceLocations(
    String system, Map<String, String> environment, Path home, Optional<Path> appFolder) {
  private static final String NAME = "Daftar";

  public WorkspaceLocations {
    environment = Map.copyOf(environment);
  }

  /// Those of this machine and user.
  public static WorkspaceLocations ofThisMachine(Optional<Path> appFolder) {
    return new WorkspaceLocations(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")),
        appFolder);
  }

  /// The folder that the user chose, or else the default one.
  public Path folder(Optional<Path> chosen) {
    return chosen.or(this::portable).orElseGet(this::perUser);
  }

  private Optional<Path> portable() {
    return appFolder
        .filter(folder -> Files.exists(folder.resolve("portable")))
        .map(folder -> folder.resolve(NAME + "-workspace"));
  }

  private Path perUser() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .or(() -> variable("APPDATA"))
          .orElseGet(() -> home.resolve("AppData").resolve("Local"))
          .resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return variable("XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElseGet(() -> home.resolve(".local").resolve("share"))
        .resolve("daftar");
  }

  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
