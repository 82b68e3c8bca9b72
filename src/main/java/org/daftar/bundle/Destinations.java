package org.daftar.bundle;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.kernel.DaftarException;

/// The sticks and external disks that are plugged in.
public final class Destinations {
  private static final List<String> MOUNT_FOLDERS =
      List.of("/media", "/run/media", "/mnt", "/Volumes");

  private static final Pattern NETWORK = Pattern.compile("nfs|cifs|smb|sshfs|9p|afs|davfs");

  private Destinations() {}

  /// The removable destinations that can be written to, by name. Empty where there are none or the
  /// system does not tell.
  public static List<Destination> list() {
    Set<Path> folders = new TreeSet<>();
    folders.addAll(mounted());
    folders.addAll(drives());
    return folders.stream()
        .filter(Files::isWritable)
        .flatMap(Destinations::look)
        .filter(Destination::removable)
        .sorted(Comparator.comparing(Destination::name))
        .toList();
  }

  static boolean isRemovable(Path folder, FileStore store) {
    try {
      if (store.getAttribute("volume:isRemovable") instanceof Boolean removable) {
        return removable;
      }
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notTold) {
      // Only Windows tells; elsewhere the place where it is mounted does.
    }
    if (NETWORK.matcher(store.type().toLowerCase(Locale.ROOT)).lookingAt()) {
      return false;
    }
    Filesystem filesystem = Filesystem.ofType(store.type());
    boolean stickLike = filesystem == Filesystem.FAT || filesystem == Filesystem.EXFAT;
    return isBelowMounts(folder) || (stickLike && !folder.startsWith("/boot"));
  }

  private static boolean isBelowMounts(Path folder) {
    return MOUNT_FOLDERS.stream()
        .map(Path::of)
        .anyMatch(mount -> folder.startsWith(mount) && !folder.equals(mount));
  }

  /// Linux: `/media/user/STICK`, `/run/media/user/STICK`; macOS: `/Volumes/STICK`.
  private static List<Path> mounted() {
    List<Path> found = new ArrayList<>();
    for (FileStore store : FileSystems.getDefault().getFileStores()) {
      String shown = store.toString();
      int end = shown.lastIndexOf(" (");
      if (end > 0 && shown.startsWith("/")) {
        Path mount = Path.of(shown.substring(0, end));
        if (isBelowMounts(mount)) {
          found.add(mount);
        }
      }
    }
    return found;
  }

  private static List<Path> drives() {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    List<Path> roots = new ArrayList<>();
    if (windows) {
      FileSystems.getDefault().getRootDirectories().forEach(roots::add);
    }
    return roots;
  }

  private static Stream<Destination> look(Path folder) {
    try {
      return Stream.of(Destination.of(folder));
    } catch (DaftarException pulledOutMeanwhile) {
      return Stream.empty();
    }
  }
}
