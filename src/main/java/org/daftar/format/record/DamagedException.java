package org.daftar.format.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The content of a file is not what its format asks for.
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final long column;

  public DamagedException(@Nullable Throwable cause) {
    this(0, 0, cause);
  }

  /// @param line where reading stopped, from 1; 0 where lines mean nothing
  public DamagedException(long line, long column, @Nullable Throwable cause) {
    super("damaged", cause);
    this.line = line;
    this.column = column;
  }

  public long line() {
    return line;
  }

  public long column() {
    return column;
  }
}
