package org.daftar.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs; they open where the user last was.
public final class NativeFilePicker implements FilePicker {
  private final Supplier<Window> owner;
  private @Nullable File lastFolder;

  public NativeFilePicker(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(usable(lastFolder));
    File chosen = chooser.showDialog(owner.get());
    return remember(chosen, chosen);
  }

  @Override
  public Optional<Path> open(String title, List<String> extensions) {
    File chosen = chooser(title, extensions).showOpenDialog(owner.get());
    return remember(chosen, chosen == null ? null : chosen.getParentFile());
  }

  @Override
  public Optional<Path> save(String title, String name, List<String> extensions) {
    FileChooser chooser = chooser(title, extensions);
    chooser.setInitialFileName(name);
    File chosen = chooser.showSaveDialog(owner.get());
    return remember(chosen, chosen == null ? null : chosen.getParentFile());
  }

  private FileChooser chooser(String title, List<String> extensions) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(usable(lastFolder));
    if (!extensions.isEmpty()) {
      List<String> patterns = extensions.stream().map(extension -> "*." + extension).toList();
      chooser.getExtensionFilters().add(new ExtensionFilter(String.join(" ", patterns), patterns));
    }
    return chooser;
  }

  private Optional<Path> remember(@Nullable File chosen, @Nullable File folder) {
    lastFolder = folder == null ? lastFolder : folder;
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private static @Nullable File usable(@Nullable File folder) {
    return folder != null && folder.isDirectory() ? folder : null;
  }
}
