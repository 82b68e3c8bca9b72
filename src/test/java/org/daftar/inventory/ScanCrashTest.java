package org.daftar.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scan in a process of its own is killed in the middle.
class ScanCrashTest {
  private static final int FILES = 3500;

  @Test
  void keepsWhatWasWrittenWhenTheProcessIsKilled(@TempDir Path place)
      throws IOException, InterruptedException {
    Path data = Files.createDirectories(place.resolve("data"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(data.resolve("f" + i + ".csv"), "a;" + i);
    }
    Path half = place.resolve("half");
    Process child = start(data, place.resolve("workspace"), half, place.resolve("out"));
    try {
      waitFor(half, child, place.resolve("out"));
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    check(place.resolve("workspace"));
  }

  private static void check(Path folder) {
    try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
      Inventory inventory = new Inventory(workspace, Tree::recognise, ScanningProcess.BUDGET);
      long kept = inventory.count(FileQuery.ALL);
      assertThat(kept).isEqualTo(2000);
      assertThat(inventory.files(FileQuery.ALL, 0, FILES))
          .hasSize(2000)
          .allSatisfy(file -> assertThat(file.status()).isEqualTo(FileStatus.READ));
      ScanReport report = inventory.scan(Progress.NONE);
      assertThat(report.found()).isEqualTo(FILES);
      assertThat(report.added()).isEqualTo(FILES);
      assertThat(inventory.count(FileQuery.ALL)).isEqualTo(FILES);
      assertThat(inventory.scan(Progress.NONE).isUnchanged()).isTrue();
    }
  }

  private static Process start(Path data, Path workspace, Path half, Path out) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ScanningProcess.class.getName(),
                data.toString(),
                workspace.toString(),
                half.toString()))
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  private static void waitFor(Path file, Process child, Path out)
      throws IOException, InterruptedException {
    while (!Files.exists(file)) {
      boolean ended = child.waitFor(50, TimeUnit.MILLISECONDS);
      assertThat(ended).as(() -> "ended early: " + read(out)).isFalse();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
