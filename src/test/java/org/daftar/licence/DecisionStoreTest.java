package org.daftar.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionStoreTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void decisionsComeBackAfterReopeningTheLatestFirst() {
    UUID dataset = UUID.randomUUID();
    Decision first;
    Decision second;
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      DecisionStore store = new DecisionStore(workspace.database(), NOON);
      first =
          store.record(
              Optional.of(dataset), "classification", "Naïma", "Fermé", "CIN", "loi 09-08");
      second = store.record(Optional.empty(), "licence", "يوسف", "ODbL", "البوابة", "");
    }
    try (Workspace workspace = Workspace.open(folder, NOON)) {
      DecisionStore store = new DecisionStore(workspace.database(), NOON);
      assertThat(store.all()).containsExactly(second, first);
      assertThat(store.of(dataset)).containsExactly(first);
      assertThat(first.when()).isEqualTo(NOON.instant());
    }
  }

  @Test
  void theRegisterCanOnlyBeAddedToAndRead() {
    assertThat(
            Arrays.stream(DecisionStore.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName))
        .containsExactlyInAnyOrder("record", "all", "of");
  }
}
