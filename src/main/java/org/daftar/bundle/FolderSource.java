package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// A bag as a folder. Links are reported, never followed.
final class FolderSource implements BagSource {
  private final Path root;
  private final SortedMap<String, Long> files = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  FolderSource(Path root) throws IOException {
    this.root = root;
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, attributes);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void add(Path file, BasicFileAttributes attributes) {
    String path = root.relativize(file).toString().replace('\\', '/');
    if (attributes.isRegularFile()) {
      files.put(path, attributes.size());
    } else {
      findings.add(BagFindings.of("bag-link", Severity.ERROR, path));
    }
  }

  @Override
  public String name() {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? root.toString() : name.toString();
  }

  @Override
  public SortedMap<String, Long> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  @Override
  public boolean hasFolder(String folder) {
    return Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void close() {}
}
