package org.daftar.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;
import org.daftar.store.Database;

/// Every bundle that the workspace has made: which versions, what was in them, where they went.
/// Each is kept whole and can be written again byte for byte.
public final class Bundles {
  /// Up to this size in bytes a bundle stands in the database itself, above it in a file beside.
  public static final long IN_DATABASE = 200_000_000;

  private final BundleStore store;
  private final Path files;
  private final long inDatabase;

  /// @param files the workspace's folder for large files
  /// @param inDatabase the largest bundle kept in the database, in bytes
  public Bundles(Database database, Path files, long inDatabase) {
    this.store = new BundleStore(database);
    this.files = files;
    this.inDatabase = inDatabase;
  }

  /// The versions of a dataset, newest first.
  public List<BundleVersion> versions(UUID dataset) {
    return store.versions(dataset);
  }

  /// The number that the next version of a dataset gets.
  public int nextVersion(UUID dataset) {
    return versions(dataset).stream().mapToInt(BundleVersion::version).max().orElse(0) + 1;
  }

  /// Keeps a bundle that was just written, and notes where it was written to.
  ///
  /// @throws DaftarException `bundle-changed` if what stands at its path is not what was written
  public BundleVersion record(BundlePlan plan, WrittenBundle bundle, Progress progress) {
    progress.step(Message.of("bundle.keeping", bundle.name()));
    UUID id = UUID.randomUUID();
    Path zip = files.resolve(id + ".zip");
    boolean kept = false;
    try {
      Packing.pack(bundle, plan.created(), files, id + ".zip", progress);
      BundleVersion version = version(id, plan, bundle, zip, progress);
      kept = add(version, zip, bundle);
      return version;
    } catch (IOException e) {
      throw Disk.writing(e, files);
    } finally {
      if (!kept) {
        Disk.deleteQuietly(zip);
      }
    }
  }

  private static BundleVersion version(
      UUID id, BundlePlan plan, WrittenBundle bundle, Path zip, Progress progress)
      throws IOException {
    try (InputStream in = Files.newInputStream(zip)) {
      String sha256 = Digests.of(in, List.of("sha256"), progress).getOrDefault("sha256", "");
      return new BundleVersion(
          id,
          plan.dataset().id(),
          plan.version(),
          bundle.name(),
          plan.created(),
          bundle.files().size(),
          Files.size(zip),
          sha256);
    }
  }

  /// @return whether the zip must stay in its file
  private boolean add(BundleVersion version, Path zip, WrittenBundle bundle) throws IOException {
    BundleStore.Texts texts = texts(zip, bundle);
    if (version.bytes() > inDatabase) {
      store.add(version, texts, Optional.empty());
    } else {
      try (InputStream in = Files.newInputStream(zip)) {
        store.add(version, texts, Optional.of(in));
      }
    }
    store.add(
        new Delivery(
            version.id(), bundle.path().toString(), Delivery.State.WRITTEN, version.created(), ""));
    return version.bytes() > inDatabase;
  }

  private static BundleStore.Texts texts(Path zip, WrittenBundle bundle) throws IOException {
    try (BagSource source = new ZipSource(zip, bundle.name())) {
      return new BundleStore.Texts(
          text(source, "data/datapackage.json"), text(source, "manifest-sha256.txt"));
    }
  }

  private static String text(BagSource source, String path) throws IOException {
    try (InputStream in = source.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Removes what a crash in the middle of keeping or fetching a bundle left behind. To be called
  /// when the workspace was opened, before anything else.
  public void tidy() {
    Set<String> kept = store.contentFiles();
    try (Stream<Path> all = Files.list(files)) {
      all.filter(file -> isOurs(file) && !kept.contains(String.valueOf(file.getFileName())))
          .forEach(Disk::deleteQuietly);
    } catch (IOException unreadable) {
      throw Disk.writing(unreadable, files);
    }
  }

  private static boolean isOurs(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".zip") || name.endsWith(".again" + Placement.PART);
  }

  /// The `datapackage.json` of a version.
  public String descriptor(BundleVersion version) {
    return store.texts(version.id()).descriptor();
  }

  /// The `manifest-sha256.txt` of a version.
  public String manifest(BundleVersion version) {
    return store.texts(version.id()).manifest();
  }

  /// Writes a version once more: the same files with the same bytes; as a zip, the same zip.
  ///
  /// @param folder where its folder or zip will stand
  /// @param now when it is written, for the log of deliveries
  /// @throws DaftarException as [BundleWriter#write], and `bundle-damaged` if the workspace's copy
  ///     is not what was kept
  public WrittenBundle writeAgain(
      BundleVersion version, Path folder, BundleForm form, Instant now, Progress progress) {
    Destination destination = Destination.of(folder);
    Path copy = fetch(version, progress);
    try {
      List<WrittenFile> written = unpack(version, copy, destination, form, progress);
      Path path = folder.resolve(form.fileName(version.name()));
      store.add(new Delivery(version.id(), path.toString(), Delivery.State.WRITTEN, now, ""));
      return new WrittenBundle(path, form, version.name(), written, 0);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("bundle-damaged", version.name()), e);
    } finally {
      if (!copy.equals(kept(version))) {
        Disk.deleteQuietly(copy);
      }
    }
  }

  private List<WrittenFile> unpack(
      BundleVersion version, Path copy, Destination destination, BundleForm form, Progress progress)
      throws IOException {
    try (ZipSource source = new ZipSource(copy, version.name())) {
      long bytes = source.files().values().stream().mapToLong(Long::longValue).sum();
      long largest = source.files().values().stream().mapToLong(Long::longValue).max().orElse(0);
      boolean zip = form == BundleForm.ZIP;
      destination
          .obstacle(zip ? version.bytes() : bytes, zip ? version.bytes() : largest)
          .ifPresent(
              problem -> {
                throw new DaftarException(problem);
              });
      return Placement.onDisk()
          .place(
              version.name(),
              destination,
              form,
              version.created(),
              (output, p) -> Packing.copy(source, output, p),
              progress);
    }
  }

  private Path kept(BundleVersion version) {
    return files.resolve(version.id() + ".zip");
  }

  /// The zip as a file, checked: the one in the workspace, or a copy out of the database.
  private Path fetch(BundleVersion version, Progress progress) {
    progress.step(Message.of("bundle.fetching", version.name()));
    Path copy = files.resolve(version.id() + ".again" + Placement.PART);
    try {
      boolean inDatabase = store.content(version.id(), content -> copyTo(content, copy));
      Path zip = inDatabase ? copy : kept(version);
      try (InputStream in = Files.newInputStream(zip)) {
        String found = Digests.of(in, List.of("sha256"), progress).getOrDefault("sha256", "");
        if (!found.equals(version.sha256())) {
          throw new DaftarException(Problem.of("bundle-damaged", version.name()));
        }
      }
      return zip;
    } catch (IOException e) {
      throw new DaftarException(Problem.of("bundle-damaged", version.name()), e);
    }
  }

  private void copyTo(InputStream content, Path copy) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
      content.transferTo(out);
    } catch (IOException e) {
      throw Disk.writing(e, files);
    }
  }

  /// Notes that a bundle was handed over or published.
  ///
  /// @param note such as the address where it was published; may be empty
  public void delivered(
      BundleVersion version, String destination, Delivery.State state, Instant now, String note) {
    store.add(new Delivery(version.id(), destination, state, now, note));
  }

  /// Where the bundles of a dataset went, newest first.
  public List<Delivery> deliveries(UUID dataset) {
    return store.deliveries(dataset);
  }

  /// The last time that any bundle was written: where the next one probably goes too.
  public Optional<Delivery> lastWritten() {
    return store.lastWritten();
  }
}
