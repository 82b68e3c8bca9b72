package org.daftar.store;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered scripts beside this class that bring a database to the schema of this version. A
/// script is never edited once shipped: Flyway compares its checksum.
final class Migrations {
  /// Kept here so that the logger is not collected together with its level.
  private static final Logger QUIET = Logger.getLogger("org.flywaydb");

  private Migrations() {}

  /// Runs what is missing; true if the schema changed.
  static boolean run(DataSource database) {
    try {
      return configuration().dataSource(database).load().migrate().migrationsExecuted > 0;
    } catch (FlywayException e) {
      throw new DaftarException(Problem.of("workspace-migration"), e);
    }
  }

  /// The number of the newest script known to this version.
  static int newest() {
    Flyway flyway = configuration().dataSource("jdbc:h2:mem:", "", "").load();
    return Arrays.stream(flyway.info().all())
        .map(MigrationInfo::getVersion)
        .mapToInt(version -> version.getMajor().intValueExact())
        .max()
        .orElse(0);
  }

  private static FluentConfiguration configuration() {
    QUIET.setLevel(Level.WARNING);
    return Flyway.configure(Migrations.class.getClassLoader())
        .loggers("org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator")
        .locations("classpath:org/daftar/store/migrations")
        .validateMigrationNaming(true)
        .cleanDisabled(true);
  }
}
