package org.daftar.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Progress;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
  private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");

  @TempDir Path folder;
  private Workspace workspace;
  private Path first;
  private Path second;

  @BeforeEach
  void open() throws IOException {
    workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC());
    first = Files.createDirectory(folder.resolve("cle1"));
    second = Files.createDirectory(folder.resolve("cle2"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Bundles bundles(long inDatabase) {
    return new Bundles(workspace.database(), workspace.filesFolder(), inDatabase);
  }

  private static WrittenBundle write(BundlePlan plan, Path to, BundleForm form) {
    return new BundleWriter().write(plan, to, form, Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, Bundles.IN_DATABASE})
  void keptBundleIsWrittenAgainByteForByte(long inDatabase) {
    Bundles bundles = bundles(inDatabase);
    WrittenBundle written = write(Samples.plan(), first, BundleForm.FOLDER);
    BundleVersion kept = bundles.record(Samples.plan(), written, Progress.NONE);
    WrittenBundle again = bundles.writeAgain(kept, second, BundleForm.FOLDER, LATER, Progress.NONE);
    Map<String, byte[]> before = BundleWriterTest.contents(written.path());
    Map<String, byte[]> after = BundleWriterTest.contents(again.path());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(before.get(path)));
  }

  @Test
  void zipIsTheSameWhateverFormWasWrittenFirst() {
    Bundles bundles = bundles(Bundles.IN_DATABASE);
    WrittenBundle zip = write(Samples.plan(), first, BundleForm.ZIP);
    WrittenBundle asFolder = write(Samples.plan(), first, BundleForm.FOLDER);
    BundleVersion kept = bundles.record(Samples.plan(), asFolder, Progress.NONE);
    WrittenBundle again = bundles.writeAgain(kept, second, BundleForm.ZIP, LATER, Progress.NONE);
    assertThat(again.path()).hasSameBinaryContentAs(zip.path());
  }

  @Test
  void versionsCountUpAndOutliveTheSession() {
    Bundles bundles = bundles(Bundles.IN_DATABASE);
    assertThat(bundles.nextVersion(Samples.ID)).isEqualTo(1);
    BundlePlan plan = Samples.plan();
    bundles.record(plan, write(plan, first, BundleForm.ZIP), Progress.NONE);
    BundlePlan next = plan.withVersion(bundles.nextVersion(Samples.ID));
    bundles.record(next, write(next, first, BundleForm.ZIP), Progress.NONE);
    workspace.close();
    workspace = Workspace.open(folder.resolve("espace"), Clock.systemUTC());
    Bundles reopened = bundles(Bundles.IN_DATABASE);
    assertThat(reopened.versions(Samples.ID))
        .extracting(BundleVersion::name)
        .containsExactly("effectifs-scolaires-v2", "effectifs-scolaires-v1");
    assertThat(reopened.descriptor(reopened.versions(Samples.ID).getFirst()))
        .contains("\"version\"");
    assertThat(reopened.manifest(reopened.versions(Samples.ID).getFirst()))
        .contains("data/LICENCE.txt");
  }

  @Test
  void deliveriesAreNoted() {
    Bundles bundles = bundles(Bundles.IN_DATABASE);
    BundlePlan plan = Samples.plan();
    BundleVersion kept = bundles.record(plan, write(plan, first, BundleForm.ZIP), Progress.NONE);
    bundles.delivered(
        kept, "data.gov.ma", Delivery.State.PUBLISHED, LATER, "https://exemple.ma/jeu");
    assertThat(bundles.deliveries(Samples.ID))
        .extracting(Delivery::state)
        .containsExactly(Delivery.State.PUBLISHED, Delivery.State.WRITTEN);
  }

  @Test
  void bundleAlteredBeforeItIsKeptIsRefused() throws IOException {
    Bundles bundles = bundles(Bundles.IN_DATABASE);
    WrittenBundle written = write(Samples.plan(), first, BundleForm.FOLDER);
    Files.writeString(written.path().resolve("data/LICENCE.txt"), "other");
    assertThatThrownBy(() -> bundles.record(Samples.plan(), written, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo("bundle-changed"));
    assertThat(bundles.versions(Samples.ID)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void damagedCopyIsNeverWrittenAgain() throws IOException {
    Bundles bundles = bundles(0);
    BundlePlan plan = Samples.plan();
    BundleVersion kept = bundles.record(plan, write(plan, first, BundleForm.ZIP), Progress.NONE);
    Path file = workspace.filesFolder().resolve(kept.id() + ".zip");
    byte[] bytes = Files.readAllBytes(file);
    bytes[500] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> bundles.writeAgain(kept, second, BundleForm.ZIP, LATER, Progress.NONE))
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo("bundle-damaged"));
    assertThat(second).isEmptyDirectory();
  }

  @Test
  void bundleInTheDatabaseLeavesNoFileBeside() throws IOException {
    BundlePlan plan = Samples.plan();
    Bundles bundles = bundles(Bundles.IN_DATABASE);
    BundleVersion kept = bundles.record(plan, write(plan, first, BundleForm.ZIP), Progress.NONE);
    bundles.writeAgain(kept, second, BundleForm.ZIP, LATER, Progress.NONE);
    assertThat(files()).isEmpty();
  }

  @Test
  void leftoversOfACrashAreTidiedAndBundlesKept() throws IOException {
    BundlePlan plan = Samples.plan();
    Bundles bundles = bundles(0);
    BundleVersion kept = bundles.record(plan, write(plan, first, BundleForm.ZIP), Progress.NONE);
    Files.writeString(workspace.filesFolder().resolve("half.zip"), "half");
    bundles.tidy();
    assertThat(files()).containsExactly(workspace.filesFolder().resolve(kept.id() + ".zip"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(workspace.filesFolder())) {
      return files.toList();
    }
  }
}
