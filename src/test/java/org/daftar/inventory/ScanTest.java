package org.daftar.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.daftar.format.FormatId;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.Code;
import org.daftar.kernel.DaftarException;
import org.daftar.kernel.Message;
import org.daftar.kernel.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

  private final Path place;
  private final Tree tree;

  ScanTest(@TempDir Path place) throws IOException {
    this.place = place;
    this.tree = new Tree(place);
  }

  @AfterEach
  void close() {
    tree.close();
  }

  @Test
  void findsNothingNewTheSecondTime() throws IOException {
    tree.write("budget.csv", "a;b\n1;2\n");
    tree.write("écoles/liste.csv", "a;b\n3;4\n");
    tree.write("écoles/vide.txt", "");
    ScanReport first = tree.scan();
    assertThat(first.found()).isEqualTo(3);
    assertThat(first.added()).isEqualTo(3);
    assertThat(first.bytes()).isEqualTo(16);
    ScanReport second = tree.scan();
    assertThat(second.isUnchanged()).isTrue();
    assertThat(second.found()).isEqualTo(3);
    assertThat(second.unchanged()).isEqualTo(3);
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(3);
    assertThat(tree.file("écoles/liste.csv").change()).isEqualTo(Change.UNCHANGED);
  }

  @Test
  void keepsWhatItKnowsOfAFile() throws IOException {
    tree.write("écoles/2025/liste.csv", "a;b\n", MARCH);
    tree.scan();
    FileRecord file = tree.file("écoles/2025/liste.csv");
    assertThat(file.folder()).isEqualTo("écoles/2025");
    assertThat(file.name()).isEqualTo("liste.csv");
    assertThat(file.path()).isEqualTo(tree.root.resolve("écoles/2025/liste.csv"));
    assertThat(file.bytes()).isEqualTo(4);
    assertThat(file.modified()).isEqualTo(MARCH);
    assertThat(file.recognition().orElseThrow().format()).isEqualTo(FormatId.CSV);
    assertThat(file.recognition().orElseThrow().basis())
        .isEqualTo(Message.of("format.basis.content"));
    assertThat(file.openness()).isPresent();
    assertThat(file.sha256()).isEmpty();
    assertThat(file.change()).isEqualTo(Change.NEW);
  }

  @Test
  void seesWhatChangedAndWhatIsGone() throws IOException {
    for (int i = 0; i < 8; i++) {
      tree.write("f" + i + ".csv", "a;b\n" + "x".repeat(i), MARCH);
    }
    tree.scan();
    tree.write("f1.csv", "another;content\n", MARCH.plusSeconds(60));
    Files.delete(tree.root.resolve("f2.csv"));
    ScanReport report = tree.scan();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.gone()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(6);
    assertThat(tree.file("f1.csv").change()).isEqualTo(Change.CHANGED);
    assertThat(tree.file("f2.csv").status()).isEqualTo(FileStatus.GONE);
    assertThat(tree.inventory.files(FileQuery.ALL.withChange(Change.GONE), 0, 9))
        .extracting(FileRecord::name)
        .containsExactly("f2.csv");
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(7);
    tree.write("f2.csv", "back;again\n");
    assertThat(tree.scan().added()).isEqualTo(1);
    assertThat(tree.file("f2.csv").status()).isEqualTo(FileStatus.READ);
  }

  @Test
  void tellsANewDateFromNewContent() throws IOException {
    tree.write("a.csv", "same;same\n", MARCH);
    tree.write("b.csv", "same;same\n", MARCH);
    tree.scan();
    tree.write("a.csv", "same;same\n", MARCH.plusSeconds(60));
    ScanReport report = tree.scan();
    assertThat(report.touched()).isEqualTo(1);
    assertThat(report.changed()).isZero();
    assertThat(tree.file("a.csv").sha256()).isEqualTo(tree.file("b.csv").sha256());
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void followsAFileThatIsMovedOrRenamed() throws IOException {
    tree.write("in/budget.csv", "a;b\n1;2\n", MARCH);
    tree.write("in/twin.csv", "a;b\n1;3\n", MARCH.plusSeconds(5));
    tree.write("in/other.csv", "a;b;c\n");
    tree.scan();
    long budget = tree.file("in/budget.csv").id();
    long twin = tree.file("in/twin.csv").id();
    Files.createDirectories(tree.root.resolve("out"));
    Files.move(tree.root.resolve("in/budget.csv"), tree.root.resolve("out/budget.csv"));
    Files.move(tree.root.resolve("in/twin.csv"), tree.root.resolve("in/jumeau.csv"));
    ScanReport report = tree.scan();
    assertThat(report.moved()).isEqualTo(2);
    assertThat(report.added()).isZero();
    assertThat(report.gone()).isZero();
    assertThat(tree.file("out/budget.csv").id()).isEqualTo(budget);
    assertThat(tree.file("in/jumeau.csv").id()).isEqualTo(twin);
    assertThat(tree.file("in/jumeau.csv").change()).isEqualTo(Change.MOVED);
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void findsCopiesByTheirContentAlone() throws IOException {
    String large = "x;y\n".repeat(10_000);
    tree.write("a.csv", "one;two\n");
    tree.write("b/a.csv", "one;two\n");
    tree.write("c.csv", "one;tw3\n");
    tree.write("large1.csv", large);
    tree.write("large2.csv", large);
    tree.write("large3.csv", large.substring(4) + "x;z\n");
    tree.write("empty1", "");
    tree.write("empty2", "");
    assertThat(tree.scan().duplicates()).isEqualTo(2);
    assertThat(tree.inventory.duplicatesOf(tree.file("large1.csv")))
        .extracting(FileRecord::name)
        .containsExactly("large2.csv");
    assertThat(tree.file("large1.csv").copies()).isEqualTo(1);
    assertThat(tree.file("large3.csv").copies()).isZero();
    assertThat(tree.inventory.files(FileQuery.ALL.onlyDuplicates(), 0, 9)).hasSize(4);
    assertThat(tree.inventory.summary().duplicateBytes()).isEqualTo(40_008);
  }

  @Test
  void findsACopyThatComesLater() throws IOException {
    tree.write("a.csv", "one;two\n");
    assertThat(tree.scan().duplicates()).isZero();
    tree.write("b.csv", "one;two\n");
    assertThat(tree.scan().duplicates()).isEqualTo(1);
    assertThat(tree.file("a.csv").copies()).isEqualTo(1);
  }

  @Test
  void takesTwoNamesOfOneFileForNoCopy() throws IOException {
    Path file = tree.write("a.csv", "one;two\n");
    try {
      Files.createLink(tree.root.resolve("b.csv"), file);
    } catch (UnsupportedOperationException e) {
      assumeThat(false).as("a disk with hard links").isTrue();
    }
    assertThat(tree.scan().duplicates()).isZero();
    FileRecord record = tree.file("a.csv");
    assertThat(tree.inventory.otherNamesOf(record))
        .extracting(FileRecord::name)
        .containsExactly("b.csv");
    assertThat(tree.inventory.duplicatesOf(record)).isEmpty();
    assertThat(record.copies()).isZero();
  }

  @Test
  void recordsLinksAndDoesNotFollowThem() throws IOException {
    tree.write("in/a.csv", "one;two\n");
    Files.createSymbolicLink(tree.root.resolve("in/loop"), tree.root);
    Files.createSymbolicLink(tree.root.resolve("broken"), Path.of("nowhere"));
    ScanReport report = tree.scan();
    assertThat(report.found()).isEqualTo(3);
    assertThat(tree.file("in/loop").status()).isEqualTo(FileStatus.LINK);
    assertThat(tree.file("broken").reason())
        .contains(Message.of("inventory.reason.link", new Code("nowhere")));
    assertThat(report.unreadable()).isZero();
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void opensNoPipe() throws IOException, InterruptedException {
    Path pipe = tree.root.resolve("pipe");
    assumeThat(made("mkfifo", pipe.toString())).as("a system with pipes").isTrue();
    tree.scan();
    assertThat(tree.file("pipe").status()).isEqualTo(FileStatus.SPECIAL);
  }

  private static boolean made(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void givesAFileThatBreaksItsReaderARowAndTriesAgain() throws IOException {
    tree.write("good.csv", "a;b\n");
    Path bad = tree.write("bad.csv", "broken", MARCH);
    ScanReport report = tree.scan();
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(report.found()).isEqualTo(2);
    FileRecord file = tree.file("bad.csv");
    assertThat(file.status()).isEqualTo(FileStatus.UNREADABLE);
    assertThat(file.reason().orElseThrow().key()).isEqualTo("problem.file-locked");
    assertThat(file.recognition()).isEmpty();
    assertThat(tree.scan().isUnchanged()).isTrue();
    tree.write("bad.csv", "repair;", MARCH);
    assertThat(Files.size(bad)).isEqualTo(7);
    tree.scan();
    assertThat(tree.file("bad.csv").status()).isEqualTo(FileStatus.READ);
  }

  @Test
  void saysWhatMayNotBeRead() throws IOException {
    Path file = tree.write("secret.csv", "a;b\n");
    tree.write("closed/inside.csv", "a;b\n");
    Path folder = tree.root.resolve("closed");
    tree.scan();
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
        .as("a user whom permissions bind")
        .isTrue();
    try {
      assertThat(folder.toFile().setReadable(false)).isTrue();
      tree.write("new.csv", "a;b\n");
      ScanReport report = tree.scan();
      assertThat(report.gone()).isZero();
      assertThat(tree.file("closed").status()).isEqualTo(FileStatus.FOLDER_UNREADABLE);
    } finally {
      assertThat(folder.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void givesUpOnAFileThatTakesTooLong() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Path other = place.resolve("other");
    try (Tree slow =
        new Tree(
            other,
            file -> {
              if (file.endsWith("bomb.zip")) {
                waitFor(never);
              }
              return Tree.recognise(file);
            },
            Duration.ofMillis(300))) {
      for (String name : new String[] {"a.csv", "bomb.zip", "c/bomb.zip", "d/bomb.zip", "z.csv"}) {
        slow.write(name, name + ";x");
      }
      ScanReport report = slow.scan();
      assertThat(report.found()).isEqualTo(5);
      assertThat(report.unreadable()).isEqualTo(3);
      assertThat(slow.file("d/bomb.zip").status()).isEqualTo(FileStatus.OVER_BUDGET);
      assertThat(slow.file("z.csv").status()).isEqualTo(FileStatus.READ);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsNamesOfEveryScript() throws IOException {
    tree.write("الميزانية 2025/نفقات التسيير.csv", "a;b\n");
    tree.write("rapport\u202ecsv.exe", "a;b\n");
    tree.write("100 % #1?.csv", "a;b\n");
    tree.scan();
    FileRecord arabic = tree.file("الميزانية 2025/نفقات التسيير.csv");
    assertThat(arabic.name()).isEqualTo("نفقات التسيير.csv");
    assertThat(arabic.folder()).isEqualTo("الميزانية 2025");
    assertThat(arabic.oddName()).isFalse();
    FileRecord misleading = tree.file("rapport\u202ecsv.exe");
    assertThat(misleading.oddName()).isTrue();
    assertThat(misleading.name()).isEqualTo("rapport\ufffdcsv.exe");
    assertThat(tree.inventory.files(FileQuery.ALL, 0, 9))
        .allSatisfy(file -> assertThat(file.path()).exists());
  }

  @Test
  void keepsNamesThatAreNoText() throws IOException {
    Path odd = Path.of(URI.create(tree.root.toUri() + "caf%E9.csv"));
    Files.writeString(odd, "a;b\n");
    assumeThat(tree.root.resolve("caf\u00e9.csv").toFile().exists())
        .as("a disk that keeps the bytes")
        .isFalse();
    tree.scan();
    FileRecord file = tree.inventory.files(FileQuery.ALL, 0, 9).getFirst();
    assertThat(file.name()).isEqualTo("caf\ufffd.csv");
    assertThat(file.oddName()).isTrue();
    assertThat(file.status()).isEqualTo(FileStatus.READ);
    assertThat(file.path()).hasContent("a;b");
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void asksBeforeItBelievesThatEverythingIsGone() throws IOException {
    for (int i = 0; i < 20; i++) {
      tree.write("in/f" + i + ".csv", "a;b\n" + "x".repeat(i));
    }
    tree.scan();
    for (int i = 0; i < 5; i++) {
      Files.delete(tree.root.resolve("in/f" + i + ".csv"));
    }
    ScanReport doubtful = tree.scan();
    assertThat(doubtful.gone()).isZero();
    assertThat(doubtful.needsConfirmation())
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.missing()).isEqualTo(5);
              assertThat(missing.known()).isEqualTo(20);
              assertThat(missing.reachable()).isTrue();
            });
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(20);
    ScanReport sure = tree.inventory.scanAcceptingGone(tree.folder, Progress.NONE);
    assertThat(sure.gone()).isEqualTo(5);
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(15);
  }

  @Test
  void keepsTheFilesOfAFolderThatCannotBeReached() throws IOException {
    tree.write("a.csv", "a;b\n");
    tree.scan();
    Path away = place.resolve("away");
    Files.move(tree.root, away);
    ScanReport report = tree.scan();
    assertThat(report.needsConfirmation())
        .singleElement()
        .satisfies(missing -> assertThat(missing.reachable()).isFalse());
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(1);
    Files.move(away, tree.root);
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void keepsWholeBatchesWhenCancelledAndGoesOnFromThere() throws IOException {
    for (int i = 0; i < 2500; i++) {
      tree.write("d" + i % 7 + "/f" + i + ".csv", "a;" + i);
    }
    AtomicInteger files = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public void step(Message message) {}

          @Override
          public void count(long done, long total) {
            if (total > 0) {
              files.incrementAndGet();
            }
          }

          @Override
          public void checkCancelled() {
            if (files.get() > 1500) {
              throw new CancelledException();
            }
          }
        };
    assertThatThrownBy(() -> tree.inventory.scan(impatient)).isInstanceOf(CancelledException.class);
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(1000);
    ScanReport rest = tree.scan();
    assertThat(rest.found()).isEqualTo(2500);
    assertThat(rest.added()).isEqualTo(2500);
    assertThat(tree.inventory.count(FileQuery.ALL)).isEqualTo(2500);
    assertThat(tree.inventory.count(FileQuery.ALL.withChange(Change.NEW))).isEqualTo(2500);
    assertThat(tree.scan().isUnchanged()).isTrue();
  }

  @Test
  void leavesItsOwnWorkspaceOut() throws IOException {
    tree.write("a.csv", "a;b\n");
    tree.inventory.removeFolder(tree.folder);
    tree.inventory.addFolder(place);
    assertThat(tree.scan().found()).isEqualTo(1);
  }

  @Test
  void takesAFolderOnceAndNoneInsideAnother() throws IOException {
    tree.write("in/a.csv", "a;b\n");
    assertThat(tree.inventory.addFolder(tree.root)).isEqualTo(tree.folder);
    assertProblem(
        () -> tree.inventory.addFolder(tree.root.resolve("in")), "inventory-folder-overlaps");
    assertProblem(() -> tree.inventory.addFolder(place), "inventory-folder-overlaps");
    assertProblem(
        () -> tree.inventory.addFolder(tree.root.resolve("none")), "inventory-folder-missing");
    assertProblem(
        () -> tree.inventory.addFolder(tree.root.resolve("in/a.csv")), "inventory-folder-missing");
  }

  @Test
  void forgetsARemovedFolderAndLeavesItsFiles() throws IOException {
    Path file = tree.write("a.csv", "a;b\n");
    tree.scan();
    tree.inventory.removeFolder(tree.folder);
    assertThat(tree.inventory.folders()).isEmpty();
    assertThat(tree.inventory.count(FileQuery.ALL)).isZero();
    assertThat(file).exists();
  }

  private static void assertProblem(Runnable action, String code) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
