package org.daftar.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daftar.kernel.Code;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;

/// Lists a folder and all below it. Links are recorded and not followed, so there are no loops;
/// nothing is opened but folders; what can't be listed becomes an entry with the reason.
final class Walk {
  /// Linux `PATH_MAX` less its closing zero; Windows takes 32,767 characters.
  private static final int LONGEST_PATH = 4095;

  private final Path root;
  private final Path skipped;
  private final Progress progress;
  private final Set<String> unreadable = new HashSet<>();
  private final Deque<Place> places = new ArrayDeque<>();

  private record Place(Path path, String uri) {}

  /// The files directly in one folder.
  record Listing(String folderUri, List<Entry> files) {}

  /// Takes a listing.
  @FunctionalInterface
  interface Visitor {
    void folder(Listing listing);
  }

  /// @param skipped a folder to leave out: the workspace itself
  Walk(Path root, Path skipped, Progress progress) {
    this.root = root;
    this.skipped = skipped;
    this.progress = progress;
  }

  /// Hands every folder's files to the visitor.
  ///
  /// @throws IOException if the root itself can't be listed
  void run(Visitor visitor) throws IOException {
    visitor.folder(list(new Place(root, "")));
    while (!places.isEmpty()) {
      progress.checkCancelled();
      Place place = places.pop();
      try {
        visitor.folder(list(place));
      } catch (IOException e) {
        unreadable.add(place.uri);
        visitor.folder(new Listing(parent(place.uri), List.of(failedFolder(place, e))));
      }
    }
  }

  /// Whether this folder or one above could not be listed, so that nothing is known of its files.
  boolean isUnknown(String folderUri) {
    return !unreadable.isEmpty()
        && unreadable.stream()
            .anyMatch(uri -> folderUri.equals(uri) || folderUri.startsWith(uri + "/"));
  }

  private static String parent(String uri) {
    int slash = uri.lastIndexOf('/');
    return slash < 0 ? "" : uri.substring(0, slash);
  }

  private Listing list(Place place) throws IOException {
    List<Entry> files = new ArrayList<>();
    List<Place> folders = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(place.path)) {
      for (Path child : children) {
        visit(place, child, files, folders);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    folders.stream().sorted(Comparator.comparing(Place::uri).reversed()).forEach(places::push);
    files.sort(Comparator.comparing(Entry::nameUri));
    return new Listing(place.uri, files);
  }

  private void visit(Place place, Path child, List<Entry> files, List<Place> folders) {
    String name = Names.last(Names.uri(child));
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isDirectory()) {
        files.add(entry(place.uri, name, child, attributes));
      } else if (attributes.isOther()) {
        files.add(special(place.uri, name, child, attributes));
      } else if (!child.equals(skipped)) {
        folders.add(new Place(child, Names.join(place.uri, name)));
      }
    } catch (IOException e) {
      files.add(failed(place.uri, name, child, FileStatus.UNREADABLE, e));
    }
  }

  private static Entry entry(String folder, String name, Path path, BasicFileAttributes found) {
    if (found.isSymbolicLink()) {
      return entry(folder, name, path, found, FileStatus.LINK, Optional.of(target(path)));
    }
    return found.isRegularFile()
        ? entry(folder, name, path, found, FileStatus.READ, Optional.empty())
        : special(folder, name, path, found);
  }

  /// A pipe, socket, device, or on Windows a reparse point.
  private static Entry special(String folder, String name, Path path, BasicFileAttributes found) {
    Message reason = Message.of("inventory.reason.special");
    return entry(folder, name, path, found, FileStatus.SPECIAL, Optional.of(reason));
  }

  private static Entry entry(
      String folder,
      String name,
      Path path,
      BasicFileAttributes found,
      FileStatus status,
      Optional<Message> reason) {
    return new Entry(
        path,
        folder,
        name,
        status == FileStatus.READ ? found.size() : 0,
        micros(found.creationTime()),
        micros(found.lastModifiedTime()),
        Optional.ofNullable(found.fileKey()).map(Object::toString),
        status,
        reason);
  }

  private static long micros(FileTime time) {
    return time.to(TimeUnit.MICROSECONDS);
  }

  private static Message target(Path link) {
    String target;
    try {
      target = Names.text(Files.readSymbolicLink(link).toString().replace("%", "%25"));
    } catch (IOException e) {
      target = "?";
    }
    return Message.of("inventory.reason.link", new Code(target));
  }

  private static Entry failedFolder(Place place, IOException e) {
    return failed(
        parent(place.uri), Names.last(place.uri), place.path, FileStatus.FOLDER_UNREADABLE, e);
  }

  private static Entry failed(
      String folder, String name, Path path, FileStatus status, IOException e) {
    FileStatus exact = isTooLong(path) ? FileStatus.TOO_LONG : status;
    return new Entry(
        path, folder, name, 0, 0, 0, Optional.empty(), exact, Optional.of(reason(path, e)));
  }

  static boolean isTooLong(Path path) {
    return path.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH;
  }

  /// Why a file or folder can't be read, in words.
  static Message reason(Path path, IOException e) {
    if (isTooLong(path)) {
      return Message.of("inventory.reason.too-long");
    }
    return switch (e) {
      case AccessDeniedException denied -> Message.of("inventory.reason.denied");
      case NoSuchFileException gone -> Message.of("inventory.reason.vanished");
      default -> Message.of("inventory.reason.unreadable", new Code(cause(e)));
    };
  }

  private static String cause(IOException e) {
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : e.getClass().getSimpleName();
  }
}
