package org.daftar.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What a store does with a connection. The connection is handed in and taken back: never close,
/// keep, commit or roll back.
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> {
  T run(Connection connection) throws SQLException;
}
