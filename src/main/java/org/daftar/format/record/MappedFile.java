package org.daftar.format.record;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// A file of any size mapped for reading. Interrupting a reading thread does no harm, unlike with
/// channels, and closing it lets go of the file at once, as Windows needs it.
public final class MappedFile implements Bytes, AutoCloseable {
  private final Path path;
  private final Arena arena;
  private final MemorySegment bytes;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private MappedFile(Path path, Arena arena, MemorySegment bytes) {
    this.path = path;
    this.arena = arena;
    this.bytes = bytes;
  }

  public static MappedFile open(Path path) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return new MappedFile(path, arena, channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  @Override
  public long size() {
    return bytes.byteSize();
  }

  /// Copies bytes out of the file.
  ///
  /// @return how many were there; less than asked for only at the end of the file
  /// @throws CancelledException if the file was closed meanwhile: nobody wants the answer any more
  /// @throws DaftarException if the file was cut short or its disk taken away
  @Override
  public int read(long position, byte[] into, int at, int length) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new CancelledException();
      }
      int count = (int) Math.min(length, Math.max(0, size() - position));
      MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, position, into, at, count);
      return count;
    } catch (InternalError e) {
      throw new DaftarException(Problem.of("file-changed", path), e);
    } finally {
      lock.readLock().unlock();
    }
  }

  /// The bytes of a stretch of the file, cut at its end.
  @Override
  public byte[] bytes(long position, int length) {
    byte[] copy = new byte[(int) Math.min(length, Math.max(0, size() - position))];
    read(position, copy, 0, copy.length);
    return copy;
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        arena.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
