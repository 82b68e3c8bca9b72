package org.daftar.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The numbered scripts beside this class that bring a database to the schema of this version. A
/// script is never edited once shipped: Flyway compares its checksum.
final class Migrations {
  private static final String FIRST = "migrations/V001__inventory.sql";
  private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__\\w+\\.sql");

  private Migrations() {}

  /// Runs what is missing; true if the schema changed.
  static boolean run(DataSource database) {
    try {
      return Flyway.configure(Migrations.class.getClassLoader())
              .loggers(QuietLog.class.getName())
              .locations("classpath:org/daftar/store/migrations")
              .validateMigrationNaming(true)
              .cleanDisabled(true)
              .dataSource(database)
              .load()
              .migrate()
              .migrationsExecuted
          > 0;
    } catch (FlywayException e) {
      throw new DaftarException(Problem.of("workspace-migration"), e);
    }
  }

  /// The number of the newest script. Flyway would say it too, but takes a second to start, which a
  /// workspace that is up to date need not pay.
  static int newest() {
    URL first = Objects.requireNonNull(Migrations.class.getResource(FIRST), FIRST);
    try {
      URI uri = first.toURI();
      if (!uri.getScheme().equals("jar")) {
        return newestIn(Path.of(uri).resolveSibling("."));
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of())) {
        return newestIn(jar.getPath("/org/daftar/store/migrations"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The migrations can't be listed", e);
    }
  }

  /// As a path, since a file system that is opened by its URI can be open only once.
  private static Path jarOf(URI inside) throws URISyntaxException {
    String text = inside.getRawSchemeSpecificPart();
    return Path.of(new URI(text.substring(0, text.indexOf("!/"))));
  }

  private static int newestIn(Path folder) throws IOException {
    try (Stream<Path> scripts = Files.list(folder)) {
      return scripts
          .map(script -> SCRIPT.matcher(String.valueOf(script.getFileName())))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    }
  }
}
