package org.daftar.store;

import java.sql.Connection;
import java.sql.SQLException;

/// A [SqlWork] without an answer.
@FunctionalInterface
public interface SqlAction {
  void run(Connection connection) throws SQLException;
}
