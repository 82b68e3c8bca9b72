package org.daftar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Problem;

/// Folders of the workspace.
final class Folders {
  /// Names of shared file systems as Linux, macOS and Windows report them.
  private static final Set<String> SHARES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "9p",
          "fuse.sshfs",
          "ncpfs",
          "afs");

  private Folders() {}

  static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DaftarException(Problem.of("workspace-folder", folder), e);
    }
  }

  /// Best effort: a share that hides its kind is taken for a local disk.
  static boolean isNetworkShare(Path folder) {
    if (folder.toString().startsWith("\\\\")) {
      return true;
    }
    try {
      return SHARES.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
