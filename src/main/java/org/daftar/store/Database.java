package org.daftar.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/// The workspace's database. Reads run side by side; writes run one after the other, each in a
/// transaction of its own that is on the disk when the call returns. Any thread may call; stores
/// keep this object for the life of the workspace, also across a restore.
public final class Database {
  private static final int CONNECTIONS = 12;

  private final String url;
  private final ReentrantLock writer = new ReentrantLock();
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private JdbcConnectionPool pool;

  Database(String url) {
    this.url = url;
    this.pool = pool(url);
  }

  private static JdbcConnectionPool pool(String url) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  /// Runs queries. What they see is one consistent state for each query.
  ///
  /// @throws DaftarException `workspace-database` if the database fails
  public <T extends @Nullable Object> T read(SqlWork<T> work) {
    gate.readLock().lock();
    try (Connection connection = pool.getConnection()) {
      return work.run(connection);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      gate.readLock().unlock();
    }
  }

  /// Runs changes in one transaction: all of it is kept, or nothing if it throws.
  ///
  /// @throws DaftarException `workspace-database` if the database fails
  public <T extends @Nullable Object> T write(SqlWork<T> work) {
    writer.lock();
    try {
      return read(connection -> inTransaction(connection, work));
    } finally {
      writer.unlock();
    }
  }

  /// [#write] without an answer.
  public void change(SqlAction action) {
    write(
        connection -> {
          action.run(connection);
          return true;
        });
  }

  private static <T extends @Nullable Object> T inTransaction(
      Connection connection, SqlWork<T> work) throws SQLException {
    boolean done = false;
    connection.setAutoCommit(false);
    try {
      T result = work.run(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  /// Lets `work` replace the files while nobody is connected, then opens again.
  void whileClosed(Runnable work) {
    gate.writeLock().lock();
    try {
      close();
      try {
        work.run();
      } finally {
        pool = pool(url);
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  /// Writes everything and closes. The last connection's end closes an H2 database.
  void close() {
    pool.dispose();
  }

  javax.sql.DataSource dataSource() {
    return pool;
  }

  static DaftarException failed(SQLException e) {
    return new DaftarException(
        Problem.of("workspace-database", String.valueOf(e.getErrorCode())), e);
  }
}
