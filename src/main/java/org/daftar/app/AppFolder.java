package org.daftar.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that the app was started from: where a stick's `portable` marker and the sample data
/// are looked for.
public final class AppFolder {
  private AppFolder() {}

  /// The folder of the packaged app, where this is one.
  public static Optional<Path> find() {
    CodeSource source = AppFolder.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Optional.ofNullable(jar.getParent()).filter(folder -> Files.isRegularFile(jar));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// The sample data beside the app or in the folder it was started from.
  public static Optional<Path> sampleData() {
    Stream<Path> beside =
        find().stream()
            .flatMap(folder -> Stream.of(folder, folder.resolve(".."), folder.resolve("../..")));
    return Stream.concat(Stream.of(Path.of("")), beside)
        .map(folder -> folder.resolve("sample-data").toAbsolutePath().normalize())
        .filter(Files::isDirectory)
        .findFirst();
  }
}
