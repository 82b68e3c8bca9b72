package org.daftar.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// A bag as a zip, read in place: nothing is unpacked to the disk, so no path can lead out of it.
///
/// Against archives made to exhaust a reader: entries are refused as soon as together they claim
/// more compressed bytes than the archive has (overlapping entries), when there are more than
/// [#MOST_ENTRIES], and when one gives more bytes than it declared. Deflate itself cannot expand
/// more than 1032 times, so what is left is bounded by the size of the archive.
final class ZipSource implements BagSource {
  static final int MOST_ENTRIES = 200_000;

  private static final String CONSOLE_CHARSET = "IBM850";

  private final Path path;
  private final ZipFile zip;
  private final String root;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final SortedMap<String, Long> files = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /// A zip whose bag stands in the folder that holds `bagit.txt`.
  ZipSource(Path path) throws IOException {
    this(path, Optional.empty());
  }

  /// A zip whose bag stands in a known folder.
  ZipSource(Path path, String folder) throws IOException {
    this(path, Optional.of(folder + "/"));
  }

  private ZipSource(Path path, Optional<String> known) throws IOException {
    this.path = path;
    this.zip = open(path);
    try {
      List<ZipEntry> all = checked();
      this.root = known.orElseGet(() -> rootOf(all));
      all.forEach(this::add);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /// Zips made by older Windows tools name their entries in the code page of the console.
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      if (!Charset.isSupported(CONSOLE_CHARSET)) {
        throw notUtf8;
      }
      return new ZipFile(path.toFile(), Charset.forName(CONSOLE_CHARSET));
    }
  }

  private List<ZipEntry> checked() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new ZipException("More than " + MOST_ENTRIES + " entries");
    }
    List<ZipEntry> all = new ArrayList<>();
    zip.stream().forEach(all::add);
    long compressed = all.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum();
    if (compressed > Files.size(path)) {
      throw new ZipException("Entries overlap");
    }
    return all;
  }

  private static String rootOf(List<ZipEntry> all) {
    return all.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.equals("bagit.txt") || name.endsWith("/bagit.txt"))
        .min(Comparator.comparingInt(String::length))
        .map(name -> name.substring(0, name.length() - "bagit.txt".length()))
        .orElse("");
  }

  private void add(ZipEntry entry) {
    String name = entry.getName();
    if (entry.isDirectory()) {
      return;
    }
    if (BagPath.isUnsafe(name)) {
      findings.add(BagFindings.of("bag-unsafe-path", Severity.ERROR, name));
    } else if (!name.startsWith(root)) {
      findings.add(BagFindings.of("bag-beside", Severity.WARNING, name));
    } else if (entries.put(name.substring(root.length()), entry) != null) {
      findings.add(BagFindings.of("bag-duplicate-entry", Severity.ERROR, name));
    } else {
      files.put(name.substring(root.length()), Math.max(0, entry.getSize()));
    }
  }

  @Override
  public String name() {
    return root.isEmpty() ? path.getFileName() + "" : root.substring(0, root.length() - 1);
  }

  @Override
  public SortedMap<String, Long> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /// The files in the order of the zip.
  List<String> inOrder() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public boolean hasFolder(String folder) {
    String start = root + folder + "/";
    return zip.stream().anyMatch(entry -> entry.getName().startsWith(start));
  }

  @Override
  public InputStream open(String file) throws IOException {
    ZipEntry entry = entries.get(file);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException("No entry " + file);
    }
    return in;
  }

  @Override
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
