package org.daftar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Where the database lies in a workspace and how it is reached.
final class DatabaseFile {
  private static final String NAME = "daftar";

  private DatabaseFile() {}

  static Path of(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve(NAME) + ";WRITE_DELAY=0";
  }

  /// H2 separates its settings with semicolons, so no folder may have one in its path.
  static void checkUsable(Path folder) {
    if (folder.toString().indexOf(';') >= 0) {
      throw new DaftarException(Problem.of("workspace-path", folder));
    }
    Folders.make(folder);
    if (!Files.isWritable(folder)) {
      throw new DaftarException(Problem.of("workspace-folder", folder));
    }
  }

  /// Looks at the schema's version without write access, so that nothing changes on the disk.
  static void refuseNewer(Path folder) {
    if (!Files.exists(of(folder))) {
      return;
    }
    int found = version(url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
    if (found > Migrations.newest()) {
      throw new DaftarException(Problem.of("workspace-newer", folder));
    }
  }

  /// The newest migration that a database has had; 0 for none.
  static int version(String url) {
    String sql =
        "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"version\" IS"
            + " NOT NULL";
    try (Connection connection = DriverManager.getConnection(url, "", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      if (e.getErrorCode() == org.h2.api.ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
          || e.getErrorCode() == org.h2.api.ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
        return 0;
      }
      throw Database.failed(e);
    }
  }

  static void replace(Path source, Path target) {
    try {
      Files.move(source, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", target), e);
    }
  }
}
