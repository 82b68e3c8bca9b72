package org.daftar.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/// A bundle as a folder. Each file is forced to the disk when it is closed, folders at the end.
final class FolderSink implements BundleSink {
  private final Path root;
  private final Set<Path> folders = new LinkedHashSet<>();

  FolderSink(Path root) throws IOException {
    this.root = Files.createDirectory(root);
    folders.add(root);
  }

  @Override
  public OutputStream file(String path) throws IOException {
    Path file = root.resolve(path);
    Path folder = file.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Synced(channel);
  }

  @Override
  public void seal() {
    folders.forEach(Disk::syncFolder);
  }

  @Override
  public void close() {}

  private static final class Synced extends FilterOutputStream {
    private final FileChannel channel;
    private boolean open = true;

    Synced(FileChannel channel) {
      super(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (open) {
        open = false;
        try (channel) {
          out.flush();
          channel.force(true);
        }
      }
    }
  }
}
