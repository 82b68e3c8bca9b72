package org.daftar.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.daftar.cli.CommandServices;
import org.daftar.cli.Desk;
import org.daftar.format.Formats;
import org.daftar.store.WorkspaceLocations;

/// The services of a start without a window: files need no workspace, and a workspace is opened
/// only for the commands that keep something in it.
final class WithoutWindow implements CommandServices {
  private final Formats formats;
  private final Clock clock;

  WithoutWindow(Formats formats, Clock clock) {
    this.formats = formats;
    this.clock = clock;
  }

  @Override
  public Formats formats() {
    return formats;
  }

  @Override
  public Optional<Path> sampleData() {
    return AppFolder.sampleData();
  }

  @Override
  public Desk open(Optional<Path> folder) {
    Path place = WorkspaceLocations.ofThisMachine(AppFolder.find()).folder(folder);
    return Wiring.desk(place, clock);
  }
}
