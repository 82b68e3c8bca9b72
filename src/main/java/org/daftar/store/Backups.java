package org.daftar.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Copies of the database, made while it is open; the five newest are kept.
final class Backups {
  private static final int KEPT = 5;
  private static final String PREFIX = "daftar-";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Database database;
  private final Clock clock;

  Backups(Path folder, Database database, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
  }

  List<Backup> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(Backup::time).reversed())
          .toList();
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
  }

  private static Optional<Backup> read(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(".zip")) {
      return Optional.empty();
    }
    try {
      String time = name.substring(PREFIX.length(), name.length() - ".zip".length());
      return Optional.of(new Backup(file, TIME.parse(time, Instant::from), Files.size(file)));
    } catch (DateTimeParseException | IOException e) {
      return Optional.empty();
    }
  }

  boolean olderThan(Instant limit) {
    return list().stream().noneMatch(backup -> backup.time().isAfter(limit));
  }

  /// Written under a temporary name first, so that no half backup counts as one.
  Backup make() {
    Folders.make(folder);
    Path part = folder.resolve("backup.part");
    Path file = free(clock.instant());
    database.read(
        connection -> {
          try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, part.toString());
            return backup.execute();
          }
        });
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
    keepNewest();
    return read(file).orElseThrow();
  }

  private Path free(Instant time) {
    Instant instant = time;
    Path file = folder.resolve(PREFIX + TIME.format(instant) + ".zip");
    while (Files.exists(file)) {
      instant = instant.plusMillis(1);
      file = folder.resolve(PREFIX + TIME.format(instant) + ".zip");
    }
    return file;
  }

  private void keepNewest() {
    list().stream()
        .skip(KEPT)
        .forEach(
            old -> {
              try {
                Files.deleteIfExists(old.file());
              } catch (IOException e) {
                // Kept one more time; the next backup tries again.
              }
            });
  }

  void restore(Backup backup, Path databaseFile) {
    Path unpacked = databaseFile.resolveSibling("restored.mv.db");
    try {
      unpack(backup, unpacked);
      verify(backup, unpacked);
      make();
      database.whileClosed(() -> DatabaseFile.replace(unpacked, databaseFile));
    } finally {
      discard(unpacked);
    }
  }

  private static void unpack(Backup backup, Path target) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup.file()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".mv.db")) {
          copy(zip, target);
          return;
        }
      }
    } catch (IOException e) {
      throw damaged(backup, e);
    }
    throw damaged(backup, new IOException("no database inside"));
  }

  private static void copy(InputStream in, Path target) throws IOException {
    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void verify(Backup backup, Path unpacked) {
    String name = unpacked.toString();
    String url =
        "jdbc:h2:file:"
            + name.substring(0, name.length() - ".mv.db".length())
            + DatabaseFile.READ_ONLY;
    int version = version(backup, url);
    if (version == 0) {
      throw damaged(backup, new IOException("no schema inside"));
    }
    if (version > Migrations.newest()) {
      throw new DaftarException(Problem.of("workspace-newer", backup.file()));
    }
  }

  private static int version(Backup backup, String url) {
    try {
      return DatabaseFile.schema(url).version();
    } catch (DaftarException e) {
      throw damaged(backup, e);
    }
  }

  private static void discard(Path unpacked) {
    try {
      Files.deleteIfExists(unpacked);
    } catch (IOException e) {
      // The next restore writes over it.
    }
  }

  private static DaftarException damaged(Backup backup, Exception cause) {
    return new DaftarException(Problem.of("backup-damaged", backup.file()), cause);
  }
}
