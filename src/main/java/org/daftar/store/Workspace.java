package org.daftar.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.kernel.Message;

/// The folder where Daftar keeps what the user made: the database, its backups, the files too large
/// for the database, a cache that may be thrown away and the logs.
public final class Workspace implements AutoCloseable {
  private static final Duration BACKUP_AGE = Duration.ofDays(1);

  private final Path folder;
  private final Clock clock;
  private final WorkspaceLock lock;
  private final Database database;
  private final Backups backups;

  private Workspace(Path folder, Clock clock, WorkspaceLock lock) {
    this.folder = folder;
    this.clock = clock;
    this.lock = lock;
    this.database = new Database(DatabaseFile.url(folder));
    this.backups = new Backups(folder.resolve("backups"), database, clock);
  }

  /// Opens the workspace in a folder, and makes it where there is none. Brings the database to this
  /// version's schema, and backs it up when that changed it or the last backup is over a day old.
  ///
  /// @throws org.daftar.kernel.DaftarException `workspace-in-use` if another Daftar has it open,
  ///     `workspace-newer` if a newer Daftar made it (nothing is touched then), `workspace-folder`
  ///     if the folder can't be used, `workspace-database` if the database can't be read
  public static Workspace open(Path folder, Clock clock) {
    Path absolute = folder.toAbsolutePath().normalize();
    DatabaseFile.checkUsable(absolute);
    WorkspaceLock lock = WorkspaceLock.take(absolute);
    boolean opened = false;
    try {
      boolean existing = Files.exists(DatabaseFile.of(absolute));
      boolean upToDate = DatabaseFile.isUpToDate(absolute);
      Workspace workspace = new Workspace(absolute, clock, lock);
      workspace.start(existing, upToDate);
      opened = true;
      return workspace;
    } finally {
      if (!opened) {
        lock.giveUp();
      }
    }
  }

  /// Brings the database up to date; one that was there before is backed up first.
  private void start(boolean existing, boolean upToDate) {
    boolean ready = false;
    try {
      if (existing && !upToDate) {
        backups.make();
      }
      boolean migrated = !upToDate && Migrations.run(database.dataSource());
      if ((migrated && !existing) || backups.olderThan(clock.instant().minus(BACKUP_AGE))) {
        backups.make();
      }
      ready = true;
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  /// The workspace's folder.
  public Path folder() {
    return folder;
  }

  /// Where bundles too large for the database are kept. Made when first asked for.
  public Path filesFolder() {
    return Folders.make(folder.resolve("files"));
  }

  /// What may be deleted at any time. Made when first asked for.
  public Path cacheFolder() {
    return Folders.make(folder.resolve("cache"));
  }

  /// Where the logs are written. Made when first asked for.
  public Path logsFolder() {
    return Folders.make(folder.resolve("logs"));
  }

  public Database database() {
    return database;
  }

  /// The time as this workspace counts it.
  public Instant now() {
    return clock.instant();
  }

  /// Says so if the folder stands on a network share, where a database may be damaged.
  public Optional<Message> warning() {
    return Folders.isNetworkShare(folder)
        ? Optional.of(Message.of("store.warning.networkShare", folder))
        : Optional.empty();
  }

  /// The backups that are kept, newest first.
  public List<Backup> backups() {
    return backups.list();
  }

  /// Makes a backup now.
  public Backup backupNow() {
    return backups.make();
  }

  /// Puts the database back as it was in a backup. The state that is replaced becomes a backup too.
  /// The backup is verified first; if it is damaged nothing changes.
  ///
  /// @throws org.daftar.kernel.DaftarException `backup-damaged` if the backup can't be read
  public void restore(Backup backup) {
    backups.restore(backup, DatabaseFile.of(folder));
    Migrations.run(database.dataSource());
  }

  /// Calls `action` (on a thread of its own) whenever a second start asks this one to come forward.
  public void onShowRequest(Runnable action) {
    lock.onShowRequest(action);
  }

  /// Asks the Daftar that has the workspace in this folder open to bring its window forward.
  public static void askToShow(Path folder) {
    WorkspaceLock.askToShow(folder.toAbsolutePath().normalize());
  }

  @Override
  public void close() {
    database.close();
    lock.close();
  }
}
