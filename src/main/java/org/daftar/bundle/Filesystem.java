package org.daftar.bundle;

import java.util.Locale;

/// What kind of file system a destination has, as far as it matters to a bundle.
public enum Filesystem {
  /// FAT12, FAT16 and FAT32, as on most sticks: no file of 4 GiB or more.
  FAT(4L * 1024 * 1024 * 1024 - 1),
  EXFAT(Long.MAX_VALUE),
  NTFS(Long.MAX_VALUE),
  OTHER(Long.MAX_VALUE);

  private final long largestFile;

  Filesystem(long largestFile) {
    this.largestFile = largestFile;
  }

  /// The size in bytes of the largest file it can hold.
  public long largestFile() {
    return largestFile;
  }

  /// The kind behind a system's own name, such as `vfat`, `FAT32`, `msdos`, `fuseblk`.
  public static Filesystem ofType(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (name.contains("exfat")) {
      return EXFAT;
    }
    if (name.contains("fat") || name.equals("msdos")) {
      return FAT;
    }
    return name.contains("ntfs") || name.equals("fuseblk") ? NTFS : OTHER;
  }
}
