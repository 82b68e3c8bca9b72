package org.daftar.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.kernel.Header;
import org.daftar.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeStoreTest {
  private static final History HISTORY =
      History.EMPTY
          .add(TrimSpaces.everywhere())
          .add(new MapValues("commune", Map.of("Casa", "Casablanca")))
          .add(new ChooseHeader(new Header(2, 1)))
          .removeAt(1)
          .add(new DropBlankRows())
          .undo();

  @Test
  void aHistoryComesBackWholeAfterTheWorkspaceWasClosed(@TempDir Path folder) {
    String subject = RecipeStore.subject(UUID.randomUUID(), "Feuil1");
    try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
      new RecipeStore(workspace.database()).save(subject, HISTORY);
    }
    try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
      RecipeStore store = new RecipeStore(workspace.database());
      assertThat(store.load(subject)).isEqualTo(HISTORY);
      assertThat(store.load("autre")).isEqualTo(History.EMPTY);
      store.save(subject, HISTORY.undo());
      assertThat(store.load(subject)).isEqualTo(HISTORY.undo());
      store.forget(subject);
      assertThat(store.load(subject)).isEqualTo(History.EMPTY);
    }
  }

  @Test
  void aHistoryOfAThousandStepsIsKept(@TempDir Path folder) {
    History history = History.EMPTY;
    for (int i = 0; i < 1_000; i++) {
      history = history.add(new TrimSpaces(List.of("c" + i)));
    }
    try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
      RecipeStore store = new RecipeStore(workspace.database());
      store.save("s", history);
      assertThat(store.load("s")).isEqualTo(history);
    }
  }
}
