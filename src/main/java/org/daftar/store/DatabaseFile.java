package org.daftar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.h2.api.ErrorCode;

/// Where the database lies in a workspace and how it is reached.
final class DatabaseFile {
  static final String READ_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";

  private static final String NAME = "daftar";
  private static final String SCHEMA =
      "SELECT MAX(CAST(\"version\" AS INT)), BOOL_AND(\"success\") FROM \"flyway_schema_history\""
          + " WHERE \"version\" IS NOT NULL";

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

  /// Whether the schema is that of this version. Looks without write access, so that nothing
  /// changes on the disk.
  ///
  /// @throws DaftarException `workspace-newer` if the schema is that of a newer version
  static boolean isUpToDate(Path folder) {
    if (!Files.exists(of(folder))) {
      return false;
    }
    Schema schema = schema(url(folder) + READ_ONLY);
    if (schema.version > Migrations.newest()) {
      throw new DaftarException(Problem.of("workspace-newer", folder));
    }
    return schema.complete && schema.version == Migrations.newest();
  }

  /// The schema of a database.
  ///
  /// @param version the newest migration that it has had; 0 for none
  /// @param complete whether every migration came to its end
  record Schema(int version, boolean complete) {}

  static Schema schema(String url) {
    try (Connection connection = DriverManager.getConnection(url, "", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SCHEMA)) {
      return rows.next() ? new Schema(rows.getInt(1), rows.getBoolean(2)) : new Schema(0, false);
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
          || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
        return new Schema(0, false);
      }
      throw Database.failed(e);
    }
  }

  static void replace(Path source, Path target) {
    try {
      Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", target), e);
    }
  }
}
