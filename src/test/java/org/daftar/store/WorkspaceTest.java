package org.daftar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daftar.kernel.DaftarException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Path folder;

  WorkspaceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }

  private Workspace open(Instant time) {
    return Workspace.open(folder, at(time));
  }

  private static void put(Workspace workspace, String ref) {
    new SearchIndex(workspace.database()).put("note", ref, ref);
  }

  private static List<String> refs(Workspace workspace) {
    return workspace
        .database()
        .read(
            connection -> {
              try (var statement = connection.createStatement();
                  ResultSet rows =
                      statement.executeQuery("SELECT ref FROM search_entry ORDER BY ref")) {
                var refs = new ArrayList<String>();
                while (rows.next()) {
                  refs.add(rows.getString(1));
                }
                return List.copyOf(refs);
              }
            });
  }

  @Test
  void keepsWhatWasWrittenWhenOpenedAgain() {
    try (Workspace workspace = open(NOON)) {
      put(workspace, "a");
    }
    try (Workspace workspace = open(NOON)) {
      assertThat(refs(workspace)).containsExactly("a");
    }
  }

  @Test
  void worksInAFolderWithSpacesAccentsAndArabic() {
    Path odd = folder.resolve("Données ouvertes").resolve("مصلحة الميزانية");
    try (Workspace workspace = Workspace.open(odd, at(NOON))) {
      put(workspace, "a");
      assertThat(refs(workspace)).containsExactly("a");
    }
  }

  @Test
  void refusesAFolderWhoseNameWouldBeReadAsSettings() {
    assertProblem(() -> Workspace.open(folder.resolve("a;MODE=x"), at(NOON)), "workspace-path");
  }

  @Test
  void refusesAPlaceThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertProblem(() -> Workspace.open(file, at(NOON)), "workspace-folder");
  }

  @Test
  void refusesASecondStartAndLetsItAskForTheWindow() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    try (Workspace workspace = open(NOON)) {
      workspace.onShowRequest(shown::countDown);
      assertProblem(() -> open(NOON), "workspace-in-use");
      Workspace.askToShow(folder);
      assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
      put(workspace, "still works");
    }
    open(NOON).close();
  }

  @Test
  void undoesAWriteThatFails() {
    try (Workspace workspace = open(NOON)) {
      assertThatThrownBy(
              () ->
                  workspace
                      .database()
                      .change(
                          connection -> {
                            SearchIndex.put(connection, "note", "lost", List.of("lost"));
                            throw new SQLException("no");
                          }))
          .isInstanceOf(DaftarException.class);
      assertThat(refs(workspace)).isEmpty();
      put(workspace, "kept");
      assertThat(refs(workspace)).containsExactly("kept");
    }
  }

  @Test
  void refusesAWorkspaceFromANewerVersionAndLeavesEveryByteAlone()
      throws IOException, SQLException {
    open(NOON).close();
    try (var connection = DriverManager.getConnection(DatabaseFile.url(folder), "", "");
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO \"flyway_schema_history\" SELECT 999, '999', 'later', \"type\", \"script\","
              + " \"checksum\", \"installed_by\", \"installed_on\", 1, TRUE FROM"
              + " \"flyway_schema_history\" WHERE \"version\" = '001'");
    }
    Files.delete(folder.resolve("workspace.lock"));
    Map<String, String> before = content();
    assertProblem(() -> open(NOON), "workspace-newer");
    assertThat(content()).isEqualTo(before);
  }

  /// Every file below the folder with its bytes and date.
  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return content;
  }

  @Test
  void backsUpOnceADayAndKeepsFive() {
    for (int day = 0; day < 7; day++) {
      open(NOON.plus(Duration.ofHours(25L * day))).close();
      open(NOON.plus(Duration.ofHours(25L * day + 2))).close();
    }
    try (Workspace workspace = open(NOON.plus(Duration.ofHours(25L * 6 + 3)))) {
      assertThat(workspace.backups())
          .extracting(Backup::time)
          .containsExactly(
              NOON.plus(Duration.ofHours(150)),
              NOON.plus(Duration.ofHours(125)),
              NOON.plus(Duration.ofHours(100)),
              NOON.plus(Duration.ofHours(75)),
              NOON.plus(Duration.ofHours(50)));
    }
  }

  @Test
  void restoresABackupAndKeepsWhatItReplaced() {
    try (Workspace workspace = open(NOON)) {
      put(workspace, "early");
      Backup backup = workspace.backupNow();
      put(workspace, "late");
      workspace.restore(backup);
      assertThat(refs(workspace)).containsExactly("early");
      put(workspace, "after");
      workspace.restore(workspace.backups().getFirst());
      assertThat(refs(workspace)).containsExactly("early", "late");
    }
    try (Workspace workspace = open(NOON)) {
      assertThat(refs(workspace)).containsExactly("early", "late");
    }
  }

  @Test
  void restoresNothingFromADamagedBackup() throws IOException {
    try (Workspace workspace = open(NOON)) {
      put(workspace, "kept");
      Backup backup = workspace.backupNow();
      byte[] bytes = Files.readAllBytes(backup.file());
      Files.write(backup.file(), Arrays.copyOf(bytes, bytes.length / 2));
      assertProblem(() -> workspace.restore(backup), "backup-damaged");
      assertThat(refs(workspace)).containsExactly("kept");
      assertThat(folder.resolve("restored.mv.db")).doesNotExist();
    }
  }

  @Test
  void makesItsFoldersWhenAsked() {
    try (Workspace workspace = open(NOON)) {
      assertThat(workspace.folder()).isEqualTo(folder.toAbsolutePath());
      assertThat(List.of(workspace.filesFolder(), workspace.cacheFolder(), workspace.logsFolder()))
          .allSatisfy(made -> assertThat(made).isDirectory().hasParent(folder));
      assertThat(workspace.now()).isEqualTo(NOON);
    }
  }

  private static void assertProblem(Runnable action, String code) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            DaftarException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
