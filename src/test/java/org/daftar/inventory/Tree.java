package org.daftar.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.daftar.format.FormatId;
import org.daftar.format.Recognition;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;

/// A folder of files and a workspace beside it, for tests of the inventory.
final class Tree implements AutoCloseable {
  final Path root;
  final Workspace workspace;
  final Inventory inventory;
  final InventoryFolder folder;

  Tree(Path place) throws IOException {
    this(place, Tree::recognise, Duration.ofSeconds(15));
  }

  Tree(Path place, Examination.Recogniser recogniser, Duration budget) throws IOException {
    root = Files.createDirectories(place.resolve("data")).toRealPath();
    workspace = Workspace.open(place.resolve("workspace"), Clock.systemUTC());
    inventory = new Inventory(workspace, recogniser, budget);
    folder = inventory.addFolder(root);
  }

  /// A recogniser that needs no format room: a semicolon makes a table.
  static Recognition recognise(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (text.startsWith("broken")) {
        throw new DaftarException(Problem.of("file-locked", file));
      }
      FormatId format = text.contains(";") ? FormatId.CSV : FormatId.TEXT;
      return Recognition.of(format, Message.of("format.basis.content"), 0.9);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("file-locked", file), e);
    }
  }

  Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /// Files written in one go may get the same time; a date of their own makes them differ.
  Path write(String name, String text, Instant modified) throws IOException {
    return Files.setLastModifiedTime(write(name, text), FileTime.from(modified));
  }

  ScanReport scan() {
    return inventory.scan(Progress.NONE);
  }

  FileRecord file(String name) {
    return inventory.file(root.resolve(name)).orElseThrow();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
