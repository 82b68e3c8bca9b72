package org.daftar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLocationsTest {
  private static final Path HOME = Path.of("/home/amina");

  private static Path standard(String system, Map<String, String> environment) {
    return new WorkspaceLocations(system, environment, HOME, Optional.empty())
        .folder(Optional.empty());
  }

  @Test
  void followsTheSystemsCustom() {
    assertThat(standard("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/daftar"));
    assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/daftar"));
    assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(HOME.resolve(".local/share/daftar"));
    assertThat(standard("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Daftar"));
    assertThat(standard("Windows 11", Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming")))
        .isEqualTo(Path.of("/local/Daftar"));
    assertThat(standard("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Daftar"));
  }

  @Test
  void staysBesideThePortableAppUnlessAFolderWasChosen(@TempDir Path app) throws IOException {
    var locations = new WorkspaceLocations("Linux", Map.of(), HOME, Optional.of(app));
    assertThat(locations.folder(Optional.empty())).isEqualTo(HOME.resolve(".local/share/daftar"));
    Files.createFile(app.resolve("portable"));
    assertThat(locations.folder(Optional.empty()).getParent()).isEqualTo(app);
    assertThat(locations.folder(Optional.of(HOME))).isEqualTo(HOME);
  }
}
