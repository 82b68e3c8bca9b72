package org.daftar.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Takes the files of a bundle one after the other, with size and digests of each.
public final class BundleOutput {
  private final BundleSink sink;
  private final Destination destination;
  private final List<WrittenFile> files = new ArrayList<>();
  private final List<WrittenTable> tables = new ArrayList<>();

  BundleOutput(BundleSink sink, Destination destination) {
    this.sink = sink;
    this.destination = destination;
  }

  /// Writes one file as a stream.
  ///
  /// @param path from the root of the bundle, with `/`
  public WrittenFile write(String path, Content content) throws IOException {
    DigestStream digests = new DigestStream(sink.file(path), destination);
    try (digests) {
      content.writeTo(digests);
    }
    WrittenFile file = digests.file(path);
    files.add(file);
    return file;
  }

  /// Writes one file of text in UTF-8.
  public WrittenFile write(String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return write(path, out -> out.write(bytes));
  }

  /// The files so far, in the order of writing.
  public List<WrittenFile> files() {
    return List.copyOf(files);
  }

  void add(WrittenTable table) {
    tables.add(table);
  }

  /// The tables so far; exporters of descriptions come after the exporter of tables.
  public List<WrittenTable> tables() {
    return List.copyOf(tables);
  }

  /// What a file holds.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
