package org.daftar.format.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.kernel.Row;
import org.daftar.kernel.Table;
import org.jspecify.annotations.Nullable;

/// Records on disk, for formats that can't be paged themselves. Only the place of every 256th
/// record is in memory. Records are filled up with empty cells to the width of the widest, since
/// a sheet knows no missing cells. Closing deletes the file.
public final class RowStore implements Records {
  private static final int BLOCK = 256;

  private final Path path;
  private final MappedFile file;
  private final long[] blocks;
  private final long count;
  private final int width;

  private RowStore(Path path, MappedFile file, long[] blocks, long count, int width) {
    this.path = path;
    this.file = file;
    this.blocks = blocks;
    this.count = count;
    this.width = width;
  }

  /// The number of cells of every record.
  public int width() {
    return width;
  }

  @Override
  public List<Row> read(long first, int wanted) {
    List<Row> rows = new ArrayList<>();
    long end = Math.min(count, first + wanted);
    for (long at = first; at < end; ) {
      long next = Math.min(end, (at / BLOCK + 1) * BLOCK);
      readBlock(at, next, rows);
      at = next;
    }
    return rows;
  }

  private void readBlock(long from, long to, List<Row> rows) {
    int block = (int) (from / BLOCK);
    Decoder decoder =
        new Decoder(file.bytes(blocks[block], (int) (blocks[block + 1] - blocks[block])));
    for (long at = (long) block * BLOCK; at < to; at++) {
      if (at < from) {
        decoder.skip();
      } else {
        rows.add(decoder.row(at + 1, width));
      }
    }
  }

  @Override
  public OptionalLong knownCount() {
    return OptionalLong.of(count);
  }

  @Override
  public long count(Progress progress) {
    return count;
  }

  @Override
  public void forEach(long first, Progress progress, Table.RowConsumer consumer) {
    for (long at = first; at < count; at += BLOCK) {
      progress.checkCancelled();
      progress.count(at, count);
      for (Row row : read(at, BLOCK)) {
        if (!consumer.accept(row)) {
          return;
        }
      }
    }
    progress.count(count, count);
  }

  @Override
  public void close() {
    file.close();
    delete(path);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Another program may look at it just now; the end of the app is the next chance.
      path.toFile().deleteOnExit();
    }
  }

  /// Reads records out of the bytes of one block.
  private static final class Decoder {
    private final byte[] bytes;
    private int at;

    Decoder(byte[] bytes) {
      this.bytes = bytes;
    }

    Row row(long number, int width) {
      int cells = number();
      @Nullable String[] texts = new String[Math.max(cells, width)];
      Arrays.fill(texts, cells, texts.length, "");
      for (int i = 0; i < cells; i++) {
        int length = number();
        texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
      }
      return Row.of(number, texts);
    }

    void skip() {
      for (int cells = number(); cells > 0; cells--) {
        int length = number();
        at += length;
      }
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        value |= (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }

  /// Takes records in order and makes the store. Blank records at the end are dropped: what is used
  /// is told by content, not by format.
  public static final class Writer implements AutoCloseable {
    private final Path path;
    private final OutputStream out;
    private long[] blocks = new long[64];
    private long size;
    private long count;
    private long blank;
    private int width;
    private boolean finished;

    /// @param folder where the file is made
    public Writer(Path folder) {
      try {
        Files.createDirectories(folder);
        path = Files.createTempFile(folder, "rows-", ".tmp");
        out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
      } catch (IOException e) {
        throw new DaftarException(Problem.of("file-not-written", folder), e);
      }
    }

    /// The number of records taken so far, blank ones at the end included.
    public long count() {
      return count + blank;
    }

    /// The number of cells of the widest record so far.
    public int width() {
      return width;
    }

    /// Takes the next record. Missing cells are the same as empty ones.
    public void add(List<? extends @Nullable String> cells) {
      int used = cells.size();
      while (used > 0 && isEmpty(cells.get(used - 1))) {
        used--;
      }
      if (used == 0) {
        blank++;
        return;
      }
      try {
        writeBlanks();
        writeRecord(cells, used);
      } catch (IOException e) {
        throw new DaftarException(Problem.of("file-not-written", path), e);
      }
    }

    private static boolean isEmpty(@Nullable String cell) {
      return cell == null || cell.isEmpty();
    }

    private void writeBlanks() throws IOException {
      for (; blank > 0; blank--) {
        writeRecord(List.of(), 0);
      }
    }

    private void writeRecord(List<? extends @Nullable String> cells, int used) throws IOException {
      if (count % BLOCK == 0) {
        mark();
      }
      count++;
      width = Math.max(width, used);
      writeNumber(used);
      for (int i = 0; i < used; i++) {
        String cell = cells.get(i);
        byte[] text = (cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8);
        writeNumber(text.length);
        out.write(text);
        size += text.length;
      }
    }

    private void mark() {
      int block = (int) (count / BLOCK);
      if (block + 1 >= blocks.length) {
        blocks = Arrays.copyOf(blocks, blocks.length * 2);
      }
      blocks[block] = size;
    }

    private void writeNumber(int value) throws IOException {
      int rest = value;
      for (; rest >= 0x80; rest >>>= 7) {
        out.write(rest | 0x80);
        size++;
      }
      out.write(rest);
      size++;
    }

    /// Ends writing and opens the store for reading.
    public RowStore finish() {
      try {
        out.close();
        int used = (int) ((count + BLOCK - 1) / BLOCK);
        long[] ends = Arrays.copyOf(blocks, used + 1);
        ends[used] = size;
        RowStore store = new RowStore(path, MappedFile.open(path), ends, count, width);
        finished = true;
        return store;
      } catch (IOException e) {
        throw new DaftarException(Problem.of("file-not-written", path), e);
      }
    }

    /// Throws the file away unless it was finished.
    @Override
    public void close() {
      if (finished) {
        return;
      }
      try {
        out.close();
      } catch (IOException e) {
        // It is deleted anyway.
      }
      delete(path);
    }
  }
}
