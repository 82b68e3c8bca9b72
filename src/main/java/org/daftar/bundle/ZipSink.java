package org.daftar.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A bundle as a zip with one folder inside. The same files and the same time make the same bytes.
final class ZipSink implements BundleSink {
  private final String folder;
  private final LocalDateTime time;
  private final FileChannel channel;
  private final ZipOutputStream zip;

  /// @param folder the name of the folder inside
  /// @param time what every entry says of its last change, in UTC
  ZipSink(Path file, String folder, Instant time) throws IOException {
    this.folder = folder;
    this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    this.zip = new ZipOutputStream(buffered, StandardCharsets.UTF_8);
  }

  @Override
  public OutputStream file(String path) throws IOException {
    ZipEntry entry = new ZipEntry(folder + "/" + path);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  @Override
  public void seal() throws IOException {
    zip.finish();
    zip.flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
