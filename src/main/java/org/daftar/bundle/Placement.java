package org.daftar.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Problem;
import org.daftar.kernel.Progress;

/// Puts a bundle somewhere, whole or not at all: temporary name, forced to the disk, read back,
/// one atomic renaming.
final class Placement {
  /// What a bundle is called until it is whole.
  static final String PART = ".part";

  private final Sinks sinks;

  Placement(Sinks sinks) {
    this.sinks = sinks;
  }

  /// A placement on real disks.
  static Placement onDisk() {
    return new Placement(
        (form, part, name, time) ->
            form == BundleForm.ZIP ? new ZipSink(part, name, time) : new FolderSink(part));
  }

  /// Writes a bundle under its name.
  ///
  /// @param name of the bundle's folder, without ending
  /// @param time what the entries of a zip say of their last change
  /// @return its files in the order of writing
  List<WrittenFile> place(
      String name,
      Destination destination,
      BundleForm form,
      Instant time,
      Filling filling,
      Progress progress) {
    Path target = destination.folder().resolve(form.fileName(name));
    Path part = destination.folder().resolve(form.fileName(name) + PART);
    refuseExisting(target);
    boolean placed = false;
    try {
      Disk.delete(part);
      List<WrittenFile> files = fill(name, part, destination, form, time, filling, progress);
      ReadBack.check(part, form, name, files, progress);
      progress.checkCancelled();
      refuseExisting(target);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      placed = true;
      Disk.syncFolder(destination.folder());
      return files;
    } catch (IOException e) {
      throw Disk.writing(e, destination.folder());
    } finally {
      if (!placed) {
        Disk.deleteQuietly(part);
      }
    }
  }

  private List<WrittenFile> fill(
      String name,
      Path part,
      Destination destination,
      BundleForm form,
      Instant time,
      Filling filling,
      Progress progress)
      throws IOException {
    progress.step(Message.of("bundle.writing", name));
    try (BundleSink sink = sinks.open(form, part, name, time)) {
      BundleOutput output = new BundleOutput(sink, destination);
      filling.fill(output, progress);
      progress.checkCancelled();
      sink.seal();
      return output.files();
    }
  }

  private static void refuseExisting(Path target) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new DaftarException(Problem.of("bundle-exists", target));
    }
  }

  /// Opens the place where the files go.
  @FunctionalInterface
  interface Sinks {
    BundleSink open(BundleForm form, Path part, String name, Instant time) throws IOException;
  }

  /// Writes all the files of a bundle.
  @FunctionalInterface
  interface Filling {
    void fill(BundleOutput output, Progress progress) throws IOException;
  }
}
