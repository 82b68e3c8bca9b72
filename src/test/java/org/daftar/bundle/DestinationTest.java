package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daftar.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
  private static final long FOUR_GIB = 4L << 30;

  @TempDir Path folder;

  private Destination stick(Filesystem filesystem, long free) {
    return new Destination(folder, "CLE", filesystem, free, true);
  }

  @Test
  void folderOfThisMachineHasRoomAndIsNoStick() {
    Destination destination = Destination.of(folder);
    assertThat(destination.freeBytes()).isPositive();
    assertThat(destination.obstacle(1_000, 1_000)).isEmpty();
  }

  @Test
  void bundleThatDoesNotFitIsRefusedBeforehand() {
    assertThat(stick(Filesystem.OTHER, 999).obstacle(1_000, 500).map(Problem::code))
        .contains("disk-full");
  }

  @Test
  void fileOfFourGibibytesDoesNotFitOnFat() {
    Destination fat = stick(Filesystem.FAT, Long.MAX_VALUE);
    assertThat(fat.obstacle(FOUR_GIB, FOUR_GIB).map(Problem::code))
        .contains("file-too-large-for-fat");
    assertThat(fat.obstacle(FOUR_GIB, FOUR_GIB - 1)).isEmpty();
    assertThat(stick(Filesystem.EXFAT, Long.MAX_VALUE).obstacle(FOUR_GIB, FOUR_GIB)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vfat,FAT",
    "msdos,FAT",
    "FAT32,FAT",
    "exfat,EXFAT",
    "exFAT,EXFAT",
    "NTFS,NTFS",
    "fuseblk,NTFS",
    "ext4,OTHER",
    "apfs,OTHER"
  })
  void filesystemsAreKnownByTheirSystemsNames(String type, Filesystem filesystem) {
    assertThat(Filesystem.ofType(type)).isEqualTo(filesystem);
  }

  @Test
  void listOfSticksHoldsOnlyWhatIsRemovable() {
    assertThat(Destinations.list()).allMatch(Destination::removable);
  }
}
