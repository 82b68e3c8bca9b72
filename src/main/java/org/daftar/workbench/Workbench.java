package org.daftar.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.format.Formats;
import org.daftar.format.OpenFile;
import org.daftar.format.ReadOptions;
import org.daftar.format.Sheet;
import org.daftar.kernel.Progress;
import org.daftar.quality.WaiverStore;
import org.daftar.recipe.History;
import org.daftar.recipe.RecipeStore;

/// Opens tables for work and keeps what was done to them.
public final class Workbench {
  private final Formats formats;
  private final RecipeStore recipes;
  private final WaiverStore waivers;

  public Workbench(Formats formats, RecipeStore recipes, WaiverStore waivers) {
    this.formats = formats;
    this.recipes = recipes;
    this.waivers = waivers;
  }

  /// Opens a sheet of a file of the inventory.
  ///
  /// @param fileId the file's id in the inventory
  /// @param sheetName the sheet wanted; the first visible one where absent or gone
  /// @throws org.daftar.kernel.DaftarException if the file can't be read or holds no table
  public OpenedTable open(
      Path path, long fileId, ReadOptions options, Optional<String> sheetName, Progress progress) {
    OpenFile file = formats.open(path, options, progress);
    Sheet sheet = choose(file.sheets(), sheetName);
    return new OpenedTable(file, sheet, subject(fileId, sheet));
  }

  private static Sheet choose(List<Sheet> sheets, Optional<String> name) {
    return sheets.stream()
        .filter(sheet -> name.filter(sheet.name()::equals).isPresent())
        .findFirst()
        .or(() -> sheets.stream().filter(s -> !s.hidden() && s.rows() != 0).findFirst())
        .orElse(sheets.getFirst());
  }

  private static String subject(long fileId, Sheet sheet) {
    return "file:" + fileId + "#" + sheet.name();
  }

  /// Everything that was done to a table, as it was kept last.
  public History history(OpenedTable table) {
    return recipes.load(table.subject());
  }

  /// Keeps a history as it is now; to be called after every change.
  public void keep(OpenedTable table, History history) {
    recipes.save(table.subject(), history);
  }

  public WaiverStore waivers() {
    return waivers;
  }
}
