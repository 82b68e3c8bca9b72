package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.daftar.kernel.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledWriteTest {
  private static final String NAME = "effectifs-scolaires-v1";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(BundleForm.class)
  void killedWriteLeavesNoHalfBundleUnderTheFinalName(BundleForm form) throws Exception {
    Path part = folder.resolve(form.fileName(NAME) + ".part");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                form.name())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitBytes(part, writer);
    } finally {
      writer.destroyForcibly();
      assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(part).as("killed in the middle").exists();
    assertThat(folder.resolve(form.fileName(NAME))).doesNotExist();

    WrittenBundle next = new BundleWriter().write(Samples.plan(), folder, form, Progress.NONE);
    assertThat(part).as("the leftover is cleaned").doesNotExist();
    assertThat(Verifier.verify(next.path(), Progress.NONE).isValid()).isTrue();
  }

  private static void awaitBytes(Path part, Process writer) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (size(part) < 500_000) {
      assertThat(writer.isAlive()).as("the writer is still at work").isTrue();
      assertThat(Instant.now()).as("it has started to write").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static long size(Path path) throws Exception {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
